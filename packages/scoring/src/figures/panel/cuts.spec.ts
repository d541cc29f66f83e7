import fc from 'fast-check';
import { TOLERANCE } from '../../order/closeness.js';
import { cutBy, cutsOf } from './cuts.js';
import { panelFigure } from './panel.js';
import type { CutCell } from '../results.js';
import { registerSites } from '../../kernel/site-register.js';

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

const site = fc.record({
  organisation: fc.integer({ min: 0, max: 25 }),
  region: fc.constantFrom('r', 's', 'é', '7', '', '\uFB01', '😀', '__proto__'),
  isCentral: fc.boolean(),
  isCertified: fc.constantFrom(true, false, false, false),
  overall: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 100, noNaN: true })),
});

const panel = fc.array(site, { maxLength: 40, size: 'max' }).map((rows) =>
  rows.map(({ organisation, overall, ...row }, at) => ({
    overall,
    site: { ...row, siteId: `${'aé😀B'.at(at % 4)}${at}`, organisationId: `o${organisation}`, category: 'c' },
  })),
);

function cutsOfRows(
  rows: readonly { readonly overall: number; readonly site: Parameters<typeof registerSites>[0][0] }[],
) {
  const register = registerSites(
    rows.map((row) => row.site),
    edition,
  );
  const overall = new Float64Array(rows.length);
  for (const row of rows) overall[register.placeOf.get(row.site.siteId) ?? -1] = row.overall;
  const { category, isCertified, isCentral, region } = cutsOf(register, overall);
  const cuts = [category, isCertified, isCentral, region].map((cut): CutCell[] => Object.values(cut));
  return { cuts, mean: panelFigure(overall, overall) };
}

describe('cutsOf, on random panels', () => {
  it('leaves no single suppressed cell that the panel and the cells shown would give away', () => {
    fc.assert(
      fc.property(panel, (rows) => {
        for (const cells of cutsOfRows(rows).cuts) {
          const suppressed = cells.filter((cell) => cell.suppressed);
          if (cells.length > 1) expect(suppressed).not.toHaveLength(1);
          for (const cell of cells) {
            expect(cell.overall === null).toBe(cell.suppressed);
            expect(cell.suppressed || cell.nOrganisations >= 5).toBe(true);
          }
          // At most one cell of 5 organisations or more is hidden, and only to cover for a single other one.
          const covering = suppressed.filter((cell) => cell.nOrganisations >= 5);
          expect(covering.length).toBeLessThanOrEqual(suppressed.length === 2 ? 1 : 0);
        }
      }),
    );
  });

  it('counts every site with an overall once in each cut, and shown cells add up to the panel', () => {
    fc.assert(
      fc.property(panel, (rows) => {
        const { cuts, mean } = cutsOfRows(rows);
        for (const cells of cuts) {
          expect(cells.reduce((sum, cell) => sum + cell.nSites, 0)).toBe(mean.n);
          if (mean.n === 0 || cells.some((cell) => cell.suppressed)) continue;
          const total = cells.reduce((sum, cell) => sum + cell.nSites * (cell.overall ?? Number.NaN), 0);
          expect(Math.abs(total / mean.n - (mean.mean ?? -1))).toBeLessThan(TOLERANCE);
        }
      }),
    );
  });

  it('gives the same to the last bit in whatever order sites come', () => {
    const shuffled = panel.chain((rows) =>
      fc.record({ rows: fc.constant(rows), other: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
    );
    fc.assert(fc.property(shuffled, ({ rows, other }) => expect(cutsOfRows(other)).toStrictEqual(cutsOfRows(rows))));
  });
});
