import { everyStratum } from '../../editions/index.js';
import { type CountedRows, registrationCounts } from './registration-counts.js';

const territories = [
  { code: 'west', labelFr: 'Ouest', labelEn: 'West', regionCodes: ['53'] },
  { code: 'rest', labelFr: 'Reste', labelEn: 'Rest', regionCodes: null },
];
const edition = {
  categories: { city: {}, department: {} },
  territories,
  strata: everyStratum(['city', 'department'], territories, { 'city.west': 3, 'department.rest': 2 }),
};
const nothing = { day: null, categoryCode: null, regionCode: null, isFirstTime: null, kind: null, state: null };
const row = (by: CountedRows['by'], told: Partial<CountedRows>, count: number, applications = 0): CountedRows => ({
  ...nothing,
  by,
  ...told,
  count,
  applications,
});

const rows = [
  row('day', { day: '2027-03-30' }, 2),
  row('day', { day: '2027-03-27' }, 5),
  row('stratum', { categoryCode: 'city', regionCode: '53' }, 3, 2),
  row('stratum', { categoryCode: 'city', regionCode: '11' }, 2, 1),
  row('stratum', { categoryCode: 'city', regionCode: null }, 2, 2),
  row('isFirstTime', { isFirstTime: true }, 4),
  row('isFirstTime', { isFirstTime: false }, 3),
  row('kind', { kind: 'free' }, 5),
  row('kind', { kind: 'paid' }, 2),
  row('state', { state: 'in_draw' }, 7),
];

describe('the counts of registrations', () => {
  const counts = registrationCounts(edition, rows);

  it('have every day between the first and the last, over a change of the clocks too', () => {
    expect(counts.days).toEqual([
      { code: '2027-03-27', count: 5 },
      { code: '2027-03-28', count: 0 },
      { code: '2027-03-29', count: 0 },
      { code: '2027-03-30', count: 2 },
    ]);
  });

  it('stand beside the places of their strata, whoever has no region included', () => {
    expect(counts.categories).toEqual([
      { code: 'city', count: 7, applications: 5, places: 3 },
      { code: 'department', count: 0, applications: 0, places: 2 },
    ]);
    expect(counts.territories).toEqual([
      { code: 'west', count: 3, applications: 2, places: 3 },
      { code: 'rest', count: 4, applications: 3, places: 2 },
    ]);
    expect(counts.strata.map(({ code, applications, places }) => [code, applications, places])).toEqual([
      ['city.west', 2, 3],
      ['city.rest', 3, 0],
      ['department.rest', 0, 2],
    ]);
  });

  it('add up', () => {
    expect(counts.total).toBe(7);
    for (const part of [counts.days, counts.categories, counts.territories, counts.kinds, counts.states]) {
      expect(part.reduce((sum, { count }) => sum + count, 0)).toBe(7);
    }
    expect(counts.firstTimers).toBe(4);
  });

  it('are empty without registrations', () => {
    expect(registrationCounts(edition, [])).toMatchObject({ total: 0, days: [], firstTimers: 0, kinds: [] });
  });
});
