import { fc, test as property } from '@fast-check/jest';
import { discountCentsOf, sharedOver } from './discounts.js';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('discounts', () => {
  it('round a percentage half up and take an amount as it is', () => {
    expect(discountCentsOf({ kind: 'percent', value: 1_250 }, 290_004)).toBe(36_251);
    expect(discountCentsOf({ kind: 'amount', value: 10_001 }, 290_004)).toBe(10_001);
    expect(discountCentsOf(null, 290_004)).toBe(0);
  });

  it('give the cents that are left to the largest remainders', () => {
    expect(sharedOver(100, [100, 100, 100])).toEqual([34, 33, 33]);
    expect(sharedOver(10, [5, 3, 2])).toEqual([5, 3, 2]);
    expect(sharedOver(1, [10, 11, 10])).toEqual([0, 1, 0]);
  });

  property.prop([fc.array(fc.nat(50_000_000), { minLength: 1, maxLength: 80 }), fc.double({ min: 0, max: 1 })])(
    'are shared to the cent, and nothing pays back more than it costs',
    (over, part) => {
      const cents = Math.floor(sum(over) * (Number.isNaN(part) ? 0 : part));
      const shares = sharedOver(cents, over);
      expect(sum(shares)).toBe(cents);
      expect(shares.every((share, index) => share >= 0 && share <= (over[index] ?? 0))).toBe(true);
    },
  );
});
