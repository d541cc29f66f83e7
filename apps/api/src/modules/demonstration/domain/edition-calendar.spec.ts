import { calendarAt, datesOf } from './edition-calendar.js';

const inParis = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

describe('the dates of an edition', () => {
  it.each([2024, 2027, 2030])('are whole days of Paris in %i', (year) => {
    const dates = datesOf(year);
    expect(inParis.format(dates.registrationClosesAt)).toBe(`15/03/${year} 23:59:59`);
    expect(inParis.format(dates.fieldWork.startsAt)).toBe(`01/04/${year} 00:00:00`);
    expect(inParis.format(dates.fieldWork.endsAt)).toBe(`31/05/${year} 23:59:59`);
    expect(inParis.format(dates.resultsAt)).toBe(`10/11/${year} 09:00:00`);
  });
});

describe('the demonstration first started', () => {
  const starts = [
    ['2026-11-22T12:00:00Z', 2027],
    ['2027-02-20T12:00:00Z', 2027],
    ['2027-03-01T12:00:00Z', 2028],
    ['2027-07-31T12:00:00Z', 2028],
    ['2027-12-31T23:59:59Z', 2028],
  ] as const;

  it.each(starts)('on %s opens registrations for %i', (start, year) => {
    expect(calendarAt(new Date(start)).openYear).toBe(year);
  });

  it.each(starts)('on %s has one edition open and two whose results are out, one after the other', (start) => {
    const now = new Date(start);
    const { open, finished, earlier } = calendarAt(now);
    expect(open.registrationOpensAt < now && now < open.registrationClosesAt).toBe(true);
    expect(finished.resultsAt <= now).toBe(true);
    expect(finished.registrationOpensAt < open.registrationOpensAt).toBe(true);
    expect(earlier.resultsAt < finished.resultsAt).toBe(true);
  });
});
