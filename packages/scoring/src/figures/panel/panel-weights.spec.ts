import fc from 'fast-check';
import { TOLERANCE } from '../../order/closeness.js';
import type { EditionSettings } from '../../kernel/input.js';
import { panelFigure } from './panel.js';
import { stratificationWeights } from './panel-weights.js';
import { registerSites } from '../../kernel/site-register.js';

interface Stratum {
  readonly sites: number;
  readonly population: number;
}

function editionOf(strata: readonly Stratum[]): EditionSettings {
  const categories = strata.map(
    ({ population }, at) => [`c${at}`, { family: 'f', populationCount: population }] as const,
  );
  return {
    channelWeights: {},
    channelWeightsWithPhysical: {},
    inspectedChannels: [],
    categories: Object.fromEntries(categories),
  };
}

/** Sites of each stratum, an organisation each; ids run across the strata in turn. */
function sitesOf(strata: readonly Stratum[]) {
  return strata.flatMap(({ sites }, at) =>
    Array.from({ length: sites }, (_, n) => ({
      siteId: `${String(n).padStart(3, '0')}-${at}`,
      organisationId: `o${at}-${n}`,
      category: `c${at}`,
      region: 'r',
      isCentral: true,
      isCertified: false,
    })),
  );
}

function weightsOf(strata: readonly Stratum[]): Float64Array {
  const edition = editionOf(strata);
  return stratificationWeights(registerSites(sitesOf(strata), edition), edition);
}

const strata = fc
  .array(
    fc.record({
      sites: fc.integer({ min: 0, max: 40 }),
      population: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 40_000 }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .filter((list) => list.some(({ sites, population }) => sites > 0 && population > 0));

describe('stratificationWeights', () => {
  it('have mean 1 and stay near the range they are capped to, on random editions', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const weights = weightsOf(list);
        const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
        expect(Math.abs(mean - 1)).toBeLessThan(1e-12);
        // Capping moves the mean to 0.333 at the least and, as large weights are few, below 1 + 0.333.
        expect(Math.min(...weights)).toBeGreaterThan(0.333 / 1.333 - TOLERANCE);
        expect(Math.max(...weights)).toBeLessThanOrEqual(3 / 0.333 + TOLERANCE);
        expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(3 / 0.333 + TOLERANCE);
      }),
    );
  });

  it('do not care in which unit populations are counted', () => {
    fc.assert(
      fc.property(strata, fc.constantFrom(0.001, 1 / 3, 7, 1000), (list, factor) => {
        const scaled = weightsOf(list.map((stratum) => ({ ...stratum, population: stratum.population * factor })));
        weightsOf(list).forEach((weight, site) =>
          expect(Math.abs((scaled[site] ?? 0) - weight)).toBeLessThan(TOLERANCE),
        );
      }),
    );
  });

  it('are the same to the last bit in whatever order sites come', () => {
    const shuffled = strata.chain((list) =>
      fc.record({
        list: fc.constant(list),
        rows: fc.shuffledSubarray(sitesOf(list), { minLength: sitesOf(list).length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ list, rows }) => {
        const edition = editionOf(list);
        expect(stratificationWeights(registerSites(rows, edition), edition)).toEqual(weightsOf(list));
      }),
    );
  });

  it('give an effective size of at most the number of sites, reached where all weigh the same', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const weights = weightsOf(list);
        const { n, effectiveN } = panelFigure(new Float64Array(weights.length).fill(50), weights);
        expect(effectiveN).toBeGreaterThan(0);
        expect(effectiveN).toBeLessThanOrEqual(n + TOLERANCE);
      }),
    );
    const equal = weightsOf([
      { sites: 3, population: 30 },
      { sites: 2, population: 20 },
    ]);
    expect([...equal]).toEqual([1, 1, 1, 1, 1]);
  });

  it('scale, cap and scale once more, with no second cap', () => {
    // 50, 10 and 2 a site over a mean of 10: 5, 1 and 0.2; capped 3, 1 and 0.333, of mean 0.8665.
    const weights = weightsOf([
      { sites: 1, population: 50 },
      { sites: 4, population: 40 },
      { sites: 5, population: 10 },
    ]);
    const byWeight = [...new Set(weights)].sort((a, b) => b - a);
    [3 / 0.8665, 1 / 0.8665, 0.333 / 0.8665].forEach((weight, at) => expect(byWeight[at]).toBeCloseTo(weight, 12));
    expect(byWeight).toHaveLength(3);
  });

  it('hold a category without population at the least weight', () => {
    const [empty, other] = weightsOf([
      { sites: 1, population: 0 },
      { sites: 1, population: 9 },
    ]);
    // 0 and 2 after the first scaling, 0.333 and 2 capped.
    expect((other ?? 0) / (empty ?? 1)).toBeCloseTo(2 / 0.333, 12);
  });

  it('are unknown where nobody counted a population, and are none where there is no site', () => {
    expect([
      ...weightsOf([
        { sites: 2, population: 0 },
        { sites: 0, population: 5 },
      ]),
    ]).toEqual([NaN, NaN]);
    expect([...weightsOf([{ sites: 0, population: 5 }])]).toEqual([]);
  });
});
