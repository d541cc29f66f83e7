/** Days an organisation has to answer the offer of a place, the day of the offer not counted. */
export const daysToAnswer = 10;

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const parisOffset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });

/** The last second, Paris time, in which an offer made at `now` can be answered. */
export function offerExpiry(now: Date): Date {
  const [year = 0, month = 1, day = 1] = paris.format(now).split('-').map(Number);
  const asIfUtc = new Date(Date.UTC(year, month - 1, day + daysToAnswer, 23, 59, 59));
  return new Date(asIfUtc.getTime() - offsetMinutes(asIfUtc) * 60_000);
}

/** Whether an offer can still be answered: its last second is included. */
export function isOfferOpen(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && now.getTime() < expiresAt.getTime() + 1000;
}

/** Minutes Paris is ahead of UTC. The clocks change at 1:00 UTC, so the two hours before midnight share the day's offset. */
function offsetMinutes(instant: Date): number {
  const zone = parisOffset.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, hours = '0', minutes = '0'] = /GMT\+(\d\d):(\d\d)/.exec(zone) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
