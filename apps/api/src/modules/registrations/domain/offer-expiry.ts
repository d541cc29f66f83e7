/** Days before the last one on which a reminder is due, in the order in which they are sent. */
const reminderDays = [3, 1] as const;
const reminderHour = 8;

export type ReminderDays = (typeof reminderDays)[number];

export interface Reminder {
  readonly daysLeft: ReminderDays;
  readonly at: Date;
}

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const parisOffset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });

/**
 * The last second, Paris time, in which an offer made at `now` can be answered.
 * @param daysToAnswer days to answer it, the day of the offer not counted
 */
export function offerExpiry(now: Date, daysToAnswer: number): Date {
  return inParis(now, { days: daysToAnswer, hours: 23, minutes: 59, seconds: 59 });
}

/** Whether an offer can still be answered: its last second is included. */
export function isOfferOpen(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && now < momentOfExpiry(expiresAt);
}

/** The first instant after the last second of an offer: its place passes on. */
export function momentOfExpiry(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() + 1000);
}

/** When whoever has not answered is reminded: in the morning, Paris time, three days and one day before the last day, where these are still to come. */
export function remindersOf(now: Date, expiresAt: Date): Reminder[] {
  return reminderDays
    .map((daysLeft) => ({ daysLeft, at: inParis(expiresAt, { days: -daysLeft, hours: reminderHour }) }))
    .filter(({ at }) => at > now);
}

/** A time of day in Paris, so many days after the day of an instant there. */
function inParis(
  instant: Date,
  {
    days,
    hours,
    minutes = 0,
    seconds = 0,
  }: { readonly days: number; readonly hours: number; readonly minutes?: number; readonly seconds?: number },
): Date {
  const [year = 0, month = 1, day = 1] = paris.format(instant).split('-').map(Number);
  const asIfUtc = new Date(Date.UTC(year, month - 1, day + days, hours, minutes, seconds));
  return new Date(asIfUtc.getTime() - offsetMinutes(asIfUtc) * 60_000);
}

/** Minutes Paris is ahead of UTC. The clocks change at 1:00 UTC: the hours from 8:00 to midnight of a day share its offset. */
function offsetMinutes(instant: Date): number {
  const zone = parisOffset.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, hours = '0', minutes = '0'] = /GMT\+(\d\d):(\d\d)/.exec(zone) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
