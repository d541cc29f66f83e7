import type { Rules } from '@barometer/draw';
import type { EditionBeacon } from '../edition.entity.js';
import type { Stratum } from './strata.js';

/** What of an edition decides its draw. */
export interface DrawnEdition {
  readonly id: string;
  readonly registrationClosesAt: Date;
  readonly freePlaces: number;
  readonly strata: readonly Stratum[];
  readonly beacon: EditionBeacon | null;
}

/**
 * The rules of an edition's free-place draw, version 1, as they are published. Places added by amendment are no part of them: they are allotted like
 * those that are given back.
 * @throws when the edition says nothing of its beacon: then it cannot be published
 */
export function drawRulesOf({ id, registrationClosesAt, freePlaces, strata, beacon }: DrawnEdition): Rules {
  if (beacon === null) throw new Error(`Edition ${id} has no beacon: its draw has no rules.`);
  return {
    version: 1,
    edition: id,
    closes_at: instantText(registrationClosesAt),
    places: freePlaces,
    strata: strata.map(({ key, places }) => ({ key, places })),
    beacon: beaconOf(beacon),
  };
}

/** An instant as RFC 3339 writes it in UTC, without the fraction of a second when there is none. */
export function instantText(instant: Date): string {
  return instant.toISOString().replace('.000Z', 'Z');
}

/** Field by field: a stored beacon may carry more than the rules know. */
function beaconOf(beacon: EditionBeacon): Rules['beacon'] {
  return beacon.kind === 'drand'
    ? { kind: 'drand', chain: beacon.chain, round: beacon.round }
    : { kind: 'announced', source: beacon.source, pattern: beacon.pattern };
}
