import { computeResults } from '../compute.js';
import { pooledFigure, pooledGroup, poolSites } from './organisations.js';
import {
  auditsOf,
  expectGolden,
  goldenScenarios,
  type Golden,
  type RepeatedAudit,
} from '../testing/golden-scenario.js';
import { inputOf, type RawWorld } from '../testing/raw-world.js';

interface GoldenGroups extends Golden, Omit<RawWorld, 'audits'> {
  readonly audits: readonly RepeatedAudit[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

const none = { value: null, se: null };
const empty = { overall: none, channels: {}, determinants: {} };

describe('golden organisations', () => {
  it.each(goldenScenarios<GoldenGroups>('organisations'))('%s gives the figures worked out by hand', (_, golden) => {
    const results = computeResults(inputOf({ ...golden, audits: auditsOf(golden.audits) }));
    const groups = Object.entries(golden.groups).map(([name, siteIds]) => [name, pooledGroup(results, siteIds)]);
    const organisations = Object.fromEntries(results.organisations);
    expectGolden({ organisations, groups: Object.fromEntries(groups) }, golden);
  });
});

describe('pooledFigure', () => {
  it('leaves out sites without the value, with whatever error', () => {
    expect(pooledFigure([{ value: 10, se: 3 }, none, { value: 30, se: 4 }])).toEqual({ value: 20, se: 2.5, n: 2 });
  });

  it('has no error where that of one site is not known', () => {
    expect(
      pooledFigure([
        { value: 10, se: 3 },
        { value: 30, se: null },
      ]),
    ).toEqual({ value: 20, se: null, n: 2 });
  });

  it('is null over no site, and the error of exact figures is 0', () => {
    expect(pooledFigure([])).toEqual({ ...none, n: 0 });
    expect(
      pooledFigure([
        { value: 10, se: 0 },
        { value: 30, se: 0 },
      ]),
    ).toEqual({ value: 20, se: 0, n: 2 });
  });
});

describe('poolSites', () => {
  it('finds only what sites have, under whatever name', () => {
    const site = { ...empty, channels: { constructor: { value: 40, se: 1 } } };
    const { channels, determinants } = poolSites([empty, site]);
    expect(channels).toEqual({ constructor: { value: 40, se: 1, n: 1 } });
    expect(determinants).toEqual({});
  });
});

describe('pooledGroup', () => {
  const valued = (value: number) => ({ ...empty, overall: { value, se: null } });
  const results = {
    sites: new Map([
      ['a', valued(0.1)],
      ['b', valued(0.2)],
      ['c', valued(0.3)],
    ]),
  };

  it('gives the same to the last bit in whatever order sites are named, and however often', () => {
    expect((0.1 + 0.2 + 0.3) / 3).not.toBe((0.3 + 0.2 + 0.1) / 3);
    expect(pooledGroup(results, ['c', 'b', 'a', 'c']).overall.value).toBe((0.1 + 0.2 + 0.3) / 3);
    expect(pooledGroup(results, ['c', 'b', 'a', 'c']).sites).toBe(3);
  });

  it('refuses a site that the results do not have', () => {
    expect(() => pooledGroup(results, ['a', 'x'])).toThrow(new RangeError('the results have no site x'));
  });
});
