import { chainOf, momentOfRound, roundAt } from '@barometer/draw';
import type { Edition } from '../edition.entity.js';
import { instantText } from './draw-rules.js';
import { yearsLater } from './paris-time.js';

/** What a new edition takes over as it stands; dates and the beacon are moved, number and name are its own. */
const keptFields = [
  'barometerId',
  'isDemonstration',
  'freePlaces',
  'gridVersionId',
  'channelPlan',
  'channelWeights',
  'channelWeightsWithPhysical',
  'inspectedChannels',
  'categories',
  'categoryDataYear',
  'territories',
  'strata',
  'visitCapacity',
  'daysToAnswer',
] as const satisfies readonly (keyof Edition)[];

type Kept = Pick<Edition, (typeof keptFields)[number]>;

export type DraftOf = Omit<Edition, 'id' | 'operatorId'>;

/**
 * A draft of the edition after `previous`: everything as it was, every date on the same day and at the same hour of the year in which it is next, and
 * the round of the beacon that falls on its new moment.
 * @param number of the new edition
 */
export function nextEdition(previous: Edition, number: number): DraftOf {
  const later = (instant: Date): Date => yearsLater(instant, 1);
  const laterIfAny = (instant: Date | null): Date | null => instant && later(instant);
  return {
    ...kept(previous),
    number,
    name: nextName(previous.name),
    state: 'draft',
    isSandbox: false,
    copiedFromId: previous.id,
    registrationOpensAt: later(previous.registrationOpensAt),
    registrationClosesAt: later(previous.registrationClosesAt),
    resultsAt: later(previous.resultsAt),
    fieldWorkWindows: previous.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
      startsAt: instantText(later(new Date(startsAt))),
      endsAt: instantText(later(new Date(endsAt))),
    })),
    offersAt: laterIfAny(previous.offersAt),
    detailsDueAt: laterIfAny(previous.detailsDueAt),
    ...movedBeacon(previous, laterIfAny(previous.beaconAt)),
  };
}

/**
 * A rehearsal of an edition: the same number, name, dates and rules, but drawn with a value that is invented on the day, since no beacon can be
 * hurried.
 */
export function rehearsalOf(edition: Edition, source: string): DraftOf {
  return {
    ...kept(edition),
    number: edition.number,
    name: edition.name,
    state: 'draft',
    isSandbox: true,
    copiedFromId: edition.id,
    registrationOpensAt: edition.registrationOpensAt,
    registrationClosesAt: edition.registrationClosesAt,
    resultsAt: edition.resultsAt,
    fieldWorkWindows: edition.fieldWorkWindows,
    beacon: { kind: 'announced', source, pattern: '[0-9]{6}' },
    beaconAt: edition.beaconAt,
    offersAt: edition.offersAt,
    detailsDueAt: edition.detailsDueAt,
  };
}

/** The moment and, for a drand chain, the round that is first at it or after it. */
export function movedBeacon(
  { beacon }: Pick<Edition, 'beacon'>,
  moment: Date | null,
): Pick<Edition, 'beacon' | 'beaconAt'> {
  const chain = beacon?.kind === 'drand' ? chainOf(beacon.chain) : undefined;
  if (beacon?.kind !== 'drand' || chain === undefined || moment === null) return { beacon, beaconAt: moment };
  const round = roundAt(chain, moment);
  return { beacon: { ...beacon, round }, beaconAt: momentOfRound(chain, round) };
}

/** A year follows a year; any other name is kept, to be changed by hand. */
function nextName(name: string): string {
  return /^\d{4}$/.test(name) ? String(Number(name) + 1) : name;
}

function kept(edition: Edition): Kept {
  return Object.fromEntries(keptFields.map((field) => [field, edition[field]])) as unknown as Kept;
}
