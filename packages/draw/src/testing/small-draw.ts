import type { Application, DrawList, Rules } from '../record/draw-record.js';

/** The value of a drand round. */
export const DRAND_VALUE = '5e'.repeat(32);

/** Takes a number; returns an id that ends in it. */
export function idOf(number: number): string {
  return number.toString(16).padStart(32, '0');
}

/** Two strata and an open pool of one place; fields can be given otherwise. */
export function someRules(fields: Partial<Rules> = {}): Rules {
  return {
    version: 1,
    edition: '2026',
    closes_at: '2026-03-01T12:00:00Z',
    places: 4,
    strata: [
      { key: 'town', places: 1 },
      { key: 'county', places: 2 },
    ],
    beacon: { kind: 'drand', chain: 'ab'.repeat(32), round: 4_000_000 },
    ...fields,
  };
}

/** Applications of one stratum with ids from `first` on. */
export function applicationsOf(stratum: string, first: number, firstTime: readonly boolean[]): Application[] {
  return firstTime.map((isFirstTimer, at) => ({ id: idOf(first + at), stratum, first_time: isFirstTimer }));
}

/** Four of a town, three of a county, and one structure that the operator selected; sorted. */
export function someList(fields: Partial<DrawList> = {}): DrawList {
  return {
    applications: [
      ...applicationsOf('town', 16, [true, false, true, false]),
      ...applicationsOf('county', 32, [false, false, false]),
    ],
    selected_by_operator: [{ id: idOf(48), stratum: 'county', reason: 'no county of the west took part' }],
    ...fields,
  };
}
