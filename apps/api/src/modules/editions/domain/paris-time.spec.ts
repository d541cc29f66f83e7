import { endOfDayAfter, endOfMinute, instantInParis, parisTime, yearsLater } from './paris-time.js';

const at = (year: number, month: number, day: number, hour: number, minute = 0) =>
  instantInParis({ year, month, day, hour, minute, second: 0 }).toISOString();

describe('the time in Paris', () => {
  it('is an hour ahead of UTC in winter and two in summer, on either side of the clock changes', () => {
    expect(at(2027, 1, 15, 12)).toBe('2027-01-15T11:00:00.000Z');
    expect(at(2027, 7, 15, 12)).toBe('2027-07-15T10:00:00.000Z');
    expect([at(2027, 3, 28, 1, 59), at(2027, 3, 28, 3)]).toEqual([
      '2027-03-28T00:59:00.000Z',
      '2027-03-28T01:00:00.000Z',
    ]);
    expect([at(2027, 10, 31, 1, 59), at(2027, 10, 31, 3)]).toEqual([
      '2027-10-30T23:59:00.000Z',
      '2027-10-31T02:00:00.000Z',
    ]);
  });

  it('is read back as it was typed', () => {
    for (const instant of ['2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z', '2027-12-31T23:00:00Z']) {
      expect(instantInParis(parisTime(new Date(instant))).toISOString()).toBe(new Date(instant).toISOString());
    }
  });

  it('ends a day with its last second, whichever side of a clock change it is on', () => {
    expect(endOfDayAfter(new Date('2027-03-22T09:00:00Z'), 5).toISOString()).toBe('2027-03-27T22:59:59.000Z');
    expect(endOfDayAfter(new Date('2027-03-22T09:00:00Z'), 7).toISOString()).toBe('2027-03-29T21:59:59.000Z');
  });

  it('keeps the hour on the wall from year to year', () => {
    expect(yearsLater(new Date('2027-03-27T08:00:00Z'), 1).toISOString()).toBe('2028-03-27T07:00:00.000Z');
  });

  it('includes the last second of the minute that was typed', () => {
    expect(endOfMinute(new Date('2027-03-15T22:59:00Z')).toISOString()).toBe('2027-03-15T22:59:59.000Z');
    expect(endOfMinute(new Date('2027-03-15T22:59:59Z')).toISOString()).toBe('2027-03-15T22:59:59.000Z');
  });
});
