import { fc, test as property } from '@fast-check/jest';
import { lateInterest } from './late-interest.js';

const open = (openCents: number, from = '2023-01-01') => ({ from, openCents });

describe('late interest', () => {
  it('is owed from the day after the last day to pay, with the indemnity', () => {
    const late = { dueOn: '2024-03-31', balances: [open(1_000_000)] };
    expect(lateInterest('state', { ...late, until: '2024-03-31' })).toEqual({
      daysLate: 0,
      interestCents: 0,
      indemnityCents: 0,
      stretches: [],
    });
    // 10,000 euros at 4.50 + 8 points for 30 days of 365: 102.7397 euros.
    expect(lateInterest('state', { ...late, until: '2024-04-30' })).toMatchObject({
      daysLate: 30,
      interestCents: 10_274,
      indemnityCents: 4_000,
    });
  });

  it('keeps for a public payer the rate of the half-year in which it became late, and follows the half-years for the others', () => {
    const late = { dueOn: '2024-06-20', balances: [open(1_000_000)], until: '2024-07-20' };
    expect(lateInterest('health', late).stretches).toEqual([
      { halfYear: '2024-01-01', days: 30, basisPoints: 1250, isRateKnown: true },
    ]);
    expect(lateInterest('private', late).stretches).toEqual([
      { halfYear: '2024-01-01', days: 10, basisPoints: 1450, isRateKnown: true },
      { halfYear: '2024-07-01', days: 20, basisPoints: 1425, isRateKnown: true },
    ]);
  });

  it('says so when it takes the last known rate for a half-year that is not in the table yet', () => {
    const late = { dueOn: '2099-01-31', balances: [open(1_000_000)], until: '2099-02-10' };
    expect(lateInterest('state', late).stretches).toMatchObject([{ isRateKnown: false, days: 10 }]);
  });

  it('falls with what was paid meanwhile, and ends where nothing is left', () => {
    const due = { dueOn: '2024-03-31', until: '2024-04-30' };
    const half = [open(1_000_000), open(500_000, '2024-04-11')];
    // Ten days on the whole, twenty on half.
    expect(lateInterest('state', { ...due, balances: half }).interestCents).toBe(6_849);
    const paid = [...half, open(0, '2024-04-21')];
    expect(lateInterest('state', { ...due, balances: paid })).toMatchObject({ daysLate: 20, interestCents: 5_137 });
  });

  property.prop([fc.integer({ min: 1, max: 2_000_000_000 }), fc.integer({ min: 1, max: 28 })])(
    'never falls from one day to the next while something is open, and is rounded by less than a cent',
    (openCents, day) => {
      const on = (until: number): number =>
        lateInterest('state', {
          dueOn: '2024-01-31',
          balances: [open(openCents)],
          until: `2024-02-${String(until).padStart(2, '0')}`,
        }).interestCents;
      expect(on(day)).toBeGreaterThanOrEqual(day === 1 ? 0 : on(day - 1));
      expect(Math.abs(on(day) - (openCents * day * 0.125) / 365)).toBeLessThan(0.51);
    },
  );
});
