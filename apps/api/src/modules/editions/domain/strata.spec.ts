import {
  categoriesInOrder,
  everyStratum,
  openPool,
  placeLabels,
  stratumOf,
  territoryOf,
  type Territory,
} from './strata.js';

const territories: readonly Territory[] = [
  { code: 'outremer', labelFr: 'Outre-mer', labelEn: 'Overseas', regionCodes: ['01', '02'] },
  { code: 'metropole', labelFr: 'Métropole', labelEn: 'Mainland', regionCodes: null },
];

describe('strata', () => {
  it('take a region that a territory names there, and everybody else elsewhere', () => {
    expect(territoryOf(territories, '02')).toBe('outremer');
    expect(territoryOf(territories, '84')).toBe('metropole');
    expect(territoryOf(territories, null)).toBe('metropole');
  });

  it('cannot be told without a territory for the rest', () => {
    expect(() => territoryOf(territories.slice(0, 1), '84')).toThrow(/no territory/);
  });

  it('are those of a category in a territory', () => {
    expect(stratumOf({ territories }, { categoryCode: 'region', regionCode: '01' })).toBe('region.outremer');
  });

  it('cover every category in every territory', () => {
    const strata = everyStratum(['department', 'region'], territories, { 'region.outremer': 2 });
    expect(strata.map(({ key, places }) => `${key} ${places}`)).toEqual([
      'department.outremer 0',
      'department.metropole 0',
      'region.outremer 2',
      'region.metropole 0',
    ]);
  });

  it('keep the order of the categories, whichever the order in which the database gives them back', () => {
    const strata = everyStratum(['region', 'department'], territories);
    expect(categoriesInOrder({ categories: { city: {}, department: {}, region: {} }, strata })).toEqual([
      'region',
      'department',
      'city',
    ]);
  });

  it('label their places, and leave the rest to the open pool', () => {
    const strata = everyStratum(['region'], territories, { 'region.outremer': 2, 'region.metropole': 1 });
    expect(placeLabels({ strata, freePlaces: 5 })).toEqual([
      'region.outremer',
      'region.outremer',
      'region.metropole',
      openPool,
      openPool,
    ]);
  });
});
