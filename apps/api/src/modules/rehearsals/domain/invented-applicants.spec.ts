import { inventedApplicants } from './invented-applicants.js';

const edition = {
  categories: { region: { labelFr: 'Régions' }, department: { labelFr: 'Départements' } },
  territories: [
    { code: 'metropole', labelFr: 'Métropole', regionCodes: null },
    { code: 'outremer', labelFr: 'Outre-mer', regionCodes: ['01', '02'] },
  ],
};

describe('invented applicants', () => {
  it('say that they are invented, and stand in every stratum as evenly as their number allows', () => {
    const made = inventedApplicants(edition, 10);
    expect(made.every(({ name }) => name.startsWith('Structure inventée'))).toBe(true);
    const strata = Map.groupBy(made, ({ categoryCode, regionCode }) => `${categoryCode} ${regionCode === null}`);
    expect([...strata.values()].map(({ length }) => length).toSorted((one, other) => one - other)).toEqual([
      2, 2, 3, 3,
    ]);
  });

  it('are first-timers, two of three, and take part in each region of their territory', () => {
    const made = inventedApplicants(edition, 12);
    expect(made.filter(({ isFirstTime }) => isFirstTime)).toHaveLength(8);
    expect(new Set(made.map(({ regionCode }) => regionCode))).toEqual(new Set([null, '01', '02']));
  });

  it('are none without a stratum', () => {
    expect(inventedApplicants({ ...edition, territories: [] }, 10)).toEqual([]);
  });
});
