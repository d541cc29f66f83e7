import { isOver } from '../../editions/index.js';
import type { DrawState } from './draw-states.js';

/** What decides whether a step of a draw may be taken. */
export interface DrawMoment {
  readonly state: DrawState;
  readonly edition: {
    readonly state: string;
    readonly isSandbox: boolean;
    readonly registrationClosesAt: Date;
    readonly beaconAt: Date | null;
    readonly offersAt: Date | null;
  };
  readonly hasPublishedRules: boolean;
}

/** Why the list cannot be closed now. */
export type CloseRefusal = 'rules_not_published' | 'closed_already' | 'not_in_registration' | 'still_open';

/** Why a beacon's value cannot be recorded now. */
export type SeedRefusal = 'not_closed' | 'seeded_already' | 'beacon_to_come';

/**
 * Whether the list may be closed: once, by rules that were published, after the last second of registrations. A rehearsal may close at once. An edition
 * that was moved on to its draw by hand has not closed anything yet.
 * @returns null when it may
 */
export function closeRefusal({ state, edition, hasPublishedRules }: DrawMoment, now: Date): CloseRefusal | null {
  if (state !== 'open') return 'closed_already';
  if (!hasPublishedRules) return 'rules_not_published';
  if (edition.state !== 'registration' && edition.state !== 'draw') return 'not_in_registration';
  return edition.isSandbox || isOver(edition.registrationClosesAt, now) ? null : 'still_open';
}

/**
 * Whether the beacon's value may be recorded: once the list is closed and the value has come into being. A rehearsal need not wait for it.
 * @returns null when it may
 */
export function seedRefusal({ state, edition }: Omit<DrawMoment, 'hasPublishedRules'>, now: Date): SeedRefusal | null {
  if (state === 'open') return 'not_closed';
  if (state !== 'closed') return 'seeded_already';
  const hasCome = edition.beaconAt !== null && now >= edition.beaconAt;
  return edition.isSandbox || hasCome ? null : 'beacon_to_come';
}

/** When an outcome becomes public: at the announced moment, or at once where it has passed, was never said, or for a rehearsal. */
export function publicationMoment({ edition }: Pick<DrawMoment, 'edition'>, now: Date): Date {
  const { offersAt, isSandbox } = edition;
  return isSandbox || offersAt === null || offersAt < now ? now : offersAt;
}
