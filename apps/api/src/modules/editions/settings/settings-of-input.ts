import { instantText } from '../domain/draw-rules.js';
import { movedBeacon } from '../domain/next-edition.js';
import { endOfMinute } from '../domain/paris-time.js';
import type { Prices } from '../domain/contradictions/contradiction.js';
import { categoriesInOrder, everyStratum, type Stratum } from '../domain/strata.js';
import type { Edition, EditionBeacon, FieldWorkWindow } from '../edition.entity.js';
import type {
  BeaconInput,
  ChannelInput,
  EditionSettingsInput,
  FieldWorkWindowInput,
  PriceListInput,
} from './settings-input.types.js';

/** What a saved form changes of an edition. Deadlines and the ends of windows include the last second of the minute that was typed. */
export function settingsOfInput(edition: Edition, input: EditionSettingsInput) {
  const territories = input.territories.map(({ code, labelFr, labelEn, regionCodes }) => ({
    code: code.trim(),
    labelFr: labelFr.trim(),
    labelEn: labelEn.trim(),
    regionCodes: regionCodes ?? null,
  }));
  return {
    number: input.number,
    name: input.name.trim(),
    registrationOpensAt: input.registrationOpensAt,
    registrationClosesAt: endOfMinute(input.registrationClosesAt),
    ...movedBeacon({ beacon: beaconOf(input.beacon) }, input.beaconAt),
    offersAt: input.offersAt,
    daysToAnswer: input.daysToAnswer,
    detailsDueAt: input.detailsDueAt ? endOfMinute(input.detailsDueAt) : null,
    fieldWorkWindows: input.fieldWorkWindows.map(windowOf),
    resultsAt: input.resultsAt,
    freePlaces: input.freePlaces,
    territories,
    strata: strataOf(input, everyStratum(categoriesInOrder(edition), territories)),
    visitCapacity: input.visitCapacity ?? null,
    gridVersionId: input.gridVersionId,
    ...planOf(input.channels),
  };
}

/** What the price list asks from now on. */
export function pricesOfInput({ vatBasisPoints, lines }: PriceListInput): Prices {
  return {
    vatBasisPoints,
    lines: lines.map(({ code, categoryCode, amountCents }) => ({
      code,
      categoryCode: categoryCode ?? null,
      amountCents,
    })),
  };
}

/** A window as it is stored. */
export function windowOf({ startsAt, endsAt }: FieldWorkWindowInput): FieldWorkWindow {
  return { startsAt: instantText(startsAt), endsAt: instantText(endOfMinute(endsAt)) };
}

/** A channel without audits leaves the plan; a weight that was given to it stays in, so that it is refused and not forgotten. */
function planOf(
  channels: readonly ChannelInput[],
): Pick<Edition, 'channelPlan' | 'channelWeights' | 'channelWeightsWithPhysical' | 'inspectedChannels'> {
  const weights = (of: 'weight' | 'weightWithPhysical'): Record<string, number> =>
    Object.fromEntries(
      channels.flatMap((one): [string, number][] => {
        const weight = one[of];
        return typeof weight === 'number' ? [[one.channel, weight]] : [];
      }),
    );
  const audited = channels.filter(({ audits }) => audits !== 0);
  return {
    channelPlan: Object.fromEntries(audited.map(({ channel, audits }) => [channel, audits])),
    channelWeights: weights('weight'),
    channelWeightsWithPhysical: weights('weightWithPhysical'),
    inspectedChannels: channels.filter(({ isInspected }) => isInspected).map(({ channel }) => channel),
  };
}

/** The round is found from the moment afterwards. */
function beaconOf({ kind, chain, source, pattern }: BeaconInput): EditionBeacon {
  return kind === 'drand'
    ? { kind, chain: chain ?? '', round: 1 }
    : { kind, source: source?.trim() ?? '', pattern: pattern ?? '' };
}

/** Every stratum with the places typed for it. One that the edition does not know stays in, so that it is refused and not forgotten. */
function strataOf({ strata }: EditionSettingsInput, every: readonly Stratum[]): Stratum[] {
  const places = new Map(strata.map((stratum) => [stratum.key, stratum.places]));
  const unknown = strata.filter(({ key, places: count }) => count !== 0 && !every.some((known) => known.key === key));
  return [
    ...every.map((stratum) => ({ ...stratum, places: places.get(stratum.key) ?? 0 })),
    ...unknown.map(({ key, places: count }) => ({ key, categoryCode: key, territoryCode: '', places: count })),
  ];
}
