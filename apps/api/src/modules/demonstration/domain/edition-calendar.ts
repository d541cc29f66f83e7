/** When things happen in one edition. Deadlines include their last second. */
export interface EditionDates {
  readonly registrationOpensAt: Date;
  readonly registrationClosesAt: Date;
  readonly fieldWork: { readonly startsAt: Date; readonly endsAt: Date };
  readonly resultsAt: Date;
}

/** An edition is named after the year its field work and its results fall in. */
export interface DemonstrationCalendar {
  readonly openYear: number;
  readonly open: EditionDates;
  readonly finished: EditionDates;
  readonly earlier: EditionDates;
}

const DAY_MS = 24 * 3600 * 1000;
/** Registrations of the open edition last at least this long from the first start, and have been open for as long before. */
const LEAST_OPEN_MS = 21 * DAY_MS;

/**
 * The usual dates of a year's edition, as clocks in Paris show them: summer time starts on the last Sunday of March and ends on the last one of
 * October, so that the offset of each of these days is known.
 */
export function datesOf(year: number): EditionDates {
  return {
    registrationOpensAt: new Date(`${year - 1}-09-15T09:00:00+02:00`),
    registrationClosesAt: new Date(`${year}-03-15T23:59:59+01:00`),
    fieldWork: { startsAt: new Date(`${year}-04-01T00:00:00+02:00`), endsAt: new Date(`${year}-05-31T23:59:59+02:00`) },
    resultsAt: new Date(`${year}-11-10T09:00:00+01:00`),
  };
}

/**
 * Places the three editions of the demonstration around the instant it is first started: registrations of the open one last until a 15 March to
 * come, and the results of the other two are out.
 */
export function calendarAt(now: Date): DemonstrationCalendar {
  const thisYear = now.getUTCFullYear();
  const left = datesOf(thisYear).registrationClosesAt.getTime() - now.getTime();
  const openYear = left >= LEAST_OPEN_MS ? thisYear : thisYear + 1;
  const finishedYear = datesOf(thisYear).resultsAt <= now ? thisYear : thisYear - 1;
  const usual = datesOf(openYear);
  const latestOpening = new Date(now.getTime() - LEAST_OPEN_MS);
  const registrationOpensAt = usual.registrationOpensAt < latestOpening ? usual.registrationOpensAt : latestOpening;
  return {
    openYear,
    open: { ...usual, registrationOpensAt },
    finished: datesOf(finishedYear),
    earlier: datesOf(finishedYear - 1),
  };
}
