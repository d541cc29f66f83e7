/** A date and a time of day as clocks in Paris show them. Months count from 1. */
export interface ParisTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** What clocks in Paris show at an instant. */
export function parisTime(instant: Date): ParisTime {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** The day it is in Paris at an instant, as YYYY-MM-DD: taxes, invoices and due dates change with it. */
export function parisDay(instant: Date): string {
  const { year, month, day } = parisTime(instant);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The instant at which clocks in Paris show a time. Days past the end of a month run into the next one. A time that a clock change skips is taken as an
 * hour earlier; one that it shows twice, as the first.
 */
export function instantInParis({ year, month, day, hour, minute, second }: ParisTime): Date {
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  // With the offset of an hour or two before, the second guess is right on either side of a clock change.
  const first = asIfUtc - offsetAt(asIfUtc - 2 * HOUR_MS);
  return new Date(asIfUtc - offsetAt(first));
}

/** The last second, in Paris, of the day that comes so many days after an instant. */
export function endOfDayAfter(instant: Date, days: number): Date {
  const { year, month, day } = parisTime(instant);
  return instantInParis({ year, month, day: day + days, hour: 23, minute: 59, second: 59 });
}

/** The last second, in Paris, of a day such as 2027-03-15. */
export function endOfDay(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return instantInParis({ year, month, day: date, hour: 23, minute: 59, second: 59 });
}

/** The same date and time of day in Paris, so many years later. */
export function yearsLater(instant: Date, years: number): Date {
  const { year, ...rest } = parisTime(instant);
  return instantInParis({ ...rest, year: year + years });
}

/** The last second of the minute that somebody typed: deadlines include it. */
export function endOfMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000 + 59_000);
}

const HOUR_MS = 3_600_000;

/** Milliseconds that Paris is ahead of UTC. */
function offsetAt(time: number): number {
  const { year, month, day, hour, minute, second } = parisTime(new Date(time));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}
