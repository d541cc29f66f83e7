import type { PriceListLine } from '../price-list.entity.js';
import { areSamePrices } from './same-prices.js';

const base: PriceListLine = { code: 'base', categoryCode: 'region', amountCents: 120_000 };
const visits: PriceListLine = { code: 'physical_visits', categoryCode: null, amountCents: 60_000 };
const list = { vatBasisPoints: 2000, lines: [base, visits] };

describe('two price lists', () => {
  it('are the same in whichever order they say the same', () => {
    expect(areSamePrices(list, { ...list, lines: [visits, base] })).toBe(true);
  });

  it.each([
    ['a cent', { ...list, lines: [{ ...base, amountCents: 120_001 }, visits] }],
    ['a category', { ...list, lines: [{ ...base, categoryCode: 'department' }, visits] }],
    ['a line more', { ...list, lines: [base, visits, { ...base, code: 'additional_site' as const }] }],
    ['a line less', { ...list, lines: [base] }],
    ['the tax', { ...list, vatBasisPoints: 850 }],
  ])('differ by %s', (_, other) => {
    expect(areSamePrices(list, other)).toBe(false);
    expect(areSamePrices(other, list)).toBe(false);
  });
});
