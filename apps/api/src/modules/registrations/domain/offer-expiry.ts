import { isOver } from '../../editions/index.js';

/** Days before the last one on which a reminder is due, in the order in which they are sent. */
const reminderDays = [3, 1] as const;
/** From eight in the morning to the last second of the day, in milliseconds. */
const sinceMorning = (16 * 3600 - 1) * 1000;

export type ReminderDays = (typeof reminderDays)[number];

export interface Reminder {
  readonly daysLeft: ReminderDays;
  readonly at: Date;
}

/** Whether an offer can still be answered. */
export function isOfferOpen(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && !isOver(expiresAt, now);
}

/**
 * When whoever has not answered is reminded: at eight in the morning, three days and one day before the last day, where these are still to come.
 * @param endOfDayBefore the last second, Paris time, of the day so many days before the last day to answer
 */
export function remindersOf(now: Date, endOfDayBefore: (days: number) => Date): Reminder[] {
  return reminderDays
    .map((daysLeft) => ({ daysLeft, at: new Date(endOfDayBefore(daysLeft).getTime() - sinceMorning) }))
    .filter(({ at }) => at > now);
}
