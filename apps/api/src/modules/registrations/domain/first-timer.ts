import { confirmedOrLater, type RegistrationState } from './registration-states.js';

/** A registration of the same organisation in some edition. */
export interface Participation {
  readonly state: RegistrationState;
  readonly confirmedAt: Date | null;
  /** When registrations of that edition opened: what puts editions in order. */
  readonly editionOpensAt: Date;
}

/** Whether the organisation took part: the registration was confirmed once, even if it was withdrawn afterwards. */
export function tookPart({ state, confirmedAt }: Pick<Participation, 'state' | 'confirmedAt'>): boolean {
  return confirmedAt !== null || (confirmedOrLater as readonly RegistrationState[]).includes(state);
}

/** The participations that cost an organisation its first-timer status for an edition that opened at `opensAt`; `tookPartBefore` asks the database for the same. */
export function earlierParticipations<Row extends Participation>(participations: readonly Row[], opensAt: Date): Row[] {
  return participations.filter((past) => past.editionOpensAt < opensAt && tookPart(past));
}
