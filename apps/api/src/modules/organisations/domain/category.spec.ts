import { categoryRules } from '../reference/category-rules.js';
import { categoryOf } from './category.js';

const commune = (population: number | null) => categoryOf(categoryRules, { kind: 'commune', population });

describe('the category of a structure', () => {
  it('changes at 20,000 and at 50,000 inhabitants, bounds included', () => {
    expect([0, 19_999, 20_000, 49_999, 50_000, 2_103_778].map(commune)).toEqual([
      'city_under_20k',
      'city_under_20k',
      'city_20k_50k',
      'city_20k_50k',
      'city_over_50k',
      'city_over_50k',
    ]);
  });

  it('is unknown for a commune without a population', () => {
    expect(commune(null)).toBeNull();
  });

  it('does not ask other kinds for their population', () => {
    expect(categoryOf(categoryRules, { kind: 'epci', population: null })).toBe('intercommunality');
    expect(categoryOf(categoryRules, { kind: 'epci', population: 900_000 })).toBe('intercommunality');
    expect(categoryOf(categoryRules, { kind: 'france_services', population: null })).toBe('france_services');
  });

  it('exists exactly once for every kind and population', () => {
    for (const population of [0, 1, 19_999, 20_000, 49_999, 50_000]) {
      const taking = categoryRules.filter((rule) => categoryOf([rule], { kind: 'commune', population }) !== null);
      expect(taking).toHaveLength(1);
    }
  });
});
