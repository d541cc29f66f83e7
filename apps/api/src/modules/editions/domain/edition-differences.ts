import type { Edition } from '../edition.entity.js';
import type { PriceList } from '../price-list.entity.js';
import { instantText } from './draw-rules.js';

/** The parts of the page that tells what changed from the previous edition, in its order. */
export const differenceSections = [
  'identity',
  'dates',
  'rules',
  'places',
  'visits',
  'grid',
  'plan',
  'categories',
  'prices',
] as const;
export type DifferenceSection = (typeof differenceSections)[number];

/** How a value is shown: what its text is. */
export type DifferenceKind = 'text' | 'count' | 'instant' | 'period' | 'cents' | 'share';

/** A setting that is not the same as before. */
export interface Difference {
  readonly section: DifferenceSection;
  /** The setting, as the message catalogue names it. */
  readonly setting: string;
  /** Which one of several: a stratum's key, a category, a channel, a territory, a window's number; null for the only one. */
  readonly subject: string | null;
  readonly kind: DifferenceKind;
  /** Null where it was not there. Instants as RFC 3339, a period as two of them with a slash, amounts in cents, shares from 0 to 1. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What is compared: an edition with its prices and the hash of its grid. */
export interface ComparedEdition {
  readonly edition: Edition;
  readonly prices: Pick<PriceList, 'vatBasisPoints' | 'lines'>;
  readonly gridHash: string;
}

type Line = Omit<Difference, 'before' | 'after'> & { readonly value: string | null };

/** Every setting that differs between two editions, by section; settings that are the same in both are left out. */
export function differencesBetween(previous: ComparedEdition, next: ComparedEdition): Difference[] {
  const before = new Map(linesOf(previous).map((line) => [keyOf(line), line]));
  const after = new Map(linesOf(next).map((line) => [keyOf(line), line]));
  const differing = [...new Map([...before, ...after]).entries()].flatMap(
    ([key, { section, setting, subject, kind }]) => {
      const values = { before: before.get(key)?.value ?? null, after: after.get(key)?.value ?? null };
      return values.before === values.after ? [] : [{ section, setting, subject, kind, ...values }];
    },
  );
  return differenceSections.flatMap((section) => differing.filter((difference) => difference.section === section));
}

function linesOf({ edition, prices, gridHash }: ComparedEdition): Line[] {
  const at = (instant: Date | null): string | null => instant && instantText(instant);
  const { beacon } = edition;
  return [
    line('identity', 'number', 'count', String(edition.number)),
    line('identity', 'name', 'text', edition.name),
    line('dates', 'registrationOpensAt', 'instant', at(edition.registrationOpensAt)),
    line('dates', 'registrationClosesAt', 'instant', at(edition.registrationClosesAt)),
    line('dates', 'beaconAt', 'instant', at(edition.beaconAt)),
    line('dates', 'offersAt', 'instant', at(edition.offersAt)),
    line('dates', 'detailsDueAt', 'instant', at(edition.detailsDueAt)),
    ...edition.fieldWorkWindows.map(({ startsAt, endsAt }, index) =>
      line('dates', 'fieldWorkWindow', 'period', `${startsAt}/${endsAt}`, String(index + 1)),
    ),
    line('dates', 'resultsAt', 'instant', at(edition.resultsAt)),
    line('rules', 'beaconKind', 'text', beacon && beacon.kind),
    line('rules', 'beaconSource', 'text', beacon && (beacon.kind === 'drand' ? beacon.chain : beacon.source)),
    line('rules', 'beaconRound', 'count', beacon?.kind === 'drand' ? String(beacon.round) : null),
    line('rules', 'beaconPattern', 'text', beacon?.kind === 'announced' ? beacon.pattern : null),
    line('rules', 'daysToAnswer', 'count', String(edition.daysToAnswer)),
    line('places', 'freePlaces', 'count', String(edition.freePlaces)),
    ...edition.strata.map(({ key, places }) => line('places', 'stratum', 'count', String(places), key)),
    ...edition.territories.map(({ code, regionCodes }) =>
      line('places', 'territory', 'text', regionCodes === null ? '*' : regionCodes.join(', '), code),
    ),
    line('visits', 'visitCapacity', 'count', edition.visitCapacity === null ? null : String(edition.visitCapacity)),
    line('grid', 'grid', 'text', gridHash),
    ...ofChannels(edition),
    ...Object.entries(edition.categories).map(([code, { populationCount }]) =>
      line('categories', 'category', 'count', String(populationCount), code),
    ),
    line('categories', 'categoryDataYear', 'text', String(edition.categoryDataYear)),
    line('prices', 'vat', 'share', String(prices.vatBasisPoints / 10_000)),
    ...prices.lines.map(({ code, categoryCode, amountCents }) =>
      line('prices', `price.${code}`, 'cents', String(amountCents), categoryCode),
    ),
  ];
}

function ofChannels({ channelPlan, channelWeights, channelWeightsWithPhysical, inspectedChannels }: Edition): Line[] {
  const each = (setting: string, kind: DifferenceKind, values: Readonly<Record<string, number>>): Line[] =>
    Object.entries(values).map(([channel, value]) => line('plan', setting, kind, String(value), channel));
  return [
    ...each('audits', 'count', channelPlan),
    ...each('weight', 'share', channelWeights),
    ...each('weightWithPhysical', 'share', channelWeightsWithPhysical),
    ...inspectedChannels.map((channel) => line('plan', 'inspected', 'text', 'yes', channel)),
  ];
}

function line(
  section: DifferenceSection,
  setting: string,
  kind: DifferenceKind,
  value: string | null,
  subject: string | null = null,
): Line {
  return { section, setting, subject, kind, value };
}

function keyOf({ section, setting, subject }: Line): string {
  return JSON.stringify([section, setting, subject]);
}
