/** When one participant of many sent its form, and when it was confirmed. */
export interface ParticipationDates {
  readonly submittedAt: Date;
  readonly confirmedAt: Date;
}

const DAYS_TO_CONFIRM_MS = 3 * 24 * 3600 * 1000;

/**
 * Spreads the participants of an edition evenly over the time its registrations are (or were) open, one after the other. Takes the edition's opening
 * and deadline, the present, and a participant's place from 0 among how many; nothing lies in the future.
 */
export function participationDates(
  { opensAt, closesAt, now }: { readonly opensAt: Date; readonly closesAt: Date; readonly now: Date },
  { at, among }: { readonly at: number; readonly among: number },
): ParticipationDates {
  const end = Math.min(closesAt.getTime(), now.getTime());
  const from = opensAt.getTime();
  const submitted = from + Math.floor(((end - from) * (at + 1)) / (among + 1));
  return {
    submittedAt: new Date(submitted),
    confirmedAt: new Date(Math.min(submitted + DAYS_TO_CONFIRM_MS, end)),
  };
}
