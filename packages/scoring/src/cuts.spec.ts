import { cutBy } from './cuts.js';
import { registerSites } from './site-register.js';

const edition = {
  channelWeights: {},
  channelWeightsWithPhysical: {},
  inspectedChannels: [],
  categories: { c: { family: 'f', populationCount: 1 } },
};

/** One site of its own organisation for each value, in cells of the given sizes. */
function cut(sizes: Readonly<Record<string, number>>) {
  const keys = Object.entries(sizes).flatMap(([key, size]) => Array.from({ length: size }, () => key));
  const sites = keys.map((key, at) => ({
    siteId: String(at).padStart(3, '0'),
    organisationId: `o${at}`,
    category: 'c',
    region: key,
    isCentral: true,
    isCertified: false,
  }));
  const register = registerSites(sites, edition);
  return cutBy(register, new Float64Array(sites.length).fill(50), (site) => site.region);
}

function suppressedOf(sizes: Readonly<Record<string, number>>): string[] {
  return [...cut(sizes)].filter(([, cell]) => cell.suppressed && cell.overall === null).map(([key]) => key);
}

describe('cutBy', () => {
  it('shows cells of 5 organisations', () => {
    expect(suppressedOf({ east: 5, west: 9 })).toEqual([]);
    expect(cut({ east: 5 }).get('east')).toEqual({ nSites: 5, nOrganisations: 5, overall: 50, suppressed: false });
  });

  it('suppresses the next smallest beside a single suppressed cell, the first by key among equals', () => {
    expect(suppressedOf({ a: 4, b: 9, c: 7, d: 8 })).toEqual(['a', 'c']);
    expect(suppressedOf({ a: 4, d: 7, c: 7, b: 9 })).toEqual(['a', 'c']);
  });

  it('suppresses no more where two cells are suppressed already, or where there is no other', () => {
    expect(suppressedOf({ a: 4, b: 3, c: 7 })).toEqual(['a', 'b']);
    expect(suppressedOf({ a: 4 })).toEqual(['a']);
  });
});
