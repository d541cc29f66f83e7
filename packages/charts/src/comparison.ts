import type { ChartRow } from './chart-row.js';

/**
 * What a figure allows one to say beside its peers: `undetectable` is chance's share, `unknown` is a comparison
 * that cannot be made because the figure, its interval or its peers do not exist.
 */
export type Comparison = 'above' | 'below' | 'undetectable' | 'unknown';

type Compared = Pick<ChartRow, 'value' | 'low' | 'high'> & { readonly peers: { readonly mean: number } | null };

/** Two scores closer than this are equal, as the scoring method says. */
const EQUALITY = 1e-9;

/**
 * Compares a figure with the mean of its peers. A difference is stated only when the 95 % interval leaves the
 * peers' mean outside; a figure without interval (unknown, or a channel seen whole) states none.
 * @param figure value, low and high from 0 to 100 and the peers' mean
 */
export function compareWithPeers(figure: Compared): Comparison {
  const { value, low, high, peers } = figure;
  if (value === null || low === null || high === null || peers === null) return 'unknown';
  if (low > peers.mean + EQUALITY) return 'above';
  if (high < peers.mean - EQUALITY) return 'below';
  return 'undetectable';
}

/** Standard errors in half a 95 % interval, as the scoring method defines it. */
const HALF_INTERVAL_Z = 1.959963984540054;

/**
 * Tells whether the highest and the lowest of several figures measured apart differ beyond chance. The two are picked for being far apart, so among
 * many equal figures some pair looks different by chance alone: the 5 % are shared among all pairs (Bonferroni). Half an interval is its wider half,
 * because one cut at 0 or 100 has a half too short.
 * @param figures at least two with a value, in any order
 * @returns null where there are fewer, or where the highest or the lowest has no interval
 */
export function extremesDiffer(figures: readonly Compared[]): boolean | null {
  const sorted = figures.filter(hasValue).toSorted((a, b) => a.value - b.value);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest || lowest === highest) return null;
  const halves = [halfWidth(lowest), halfWidth(highest)];
  if (halves[0] === null || halves[1] === null) return null;
  const gap = highest.value - lowest.value;
  if (gap <= EQUALITY) return false;
  const z = (gap / Math.hypot(halves[0] ?? 0, halves[1] ?? 0)) * HALF_INTERVAL_Z;
  const pairs = (sorted.length * (sorted.length - 1)) / 2;
  return twoSidedChance(z) * pairs < 0.05;
}

function hasValue(figure: Compared): figure is Compared & { readonly value: number } {
  return figure.value !== null;
}

/**
 * Chance that a standard normal variable lies further from 0 than z >= 0: the complementary error function by its
 * Chebyshev fit, relative error below 1.2e-7 (Press et al., Numerical Recipes, section 6.2).
 */
function twoSidedChance(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const coefficients = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  ];
  const fit = coefficients.reduce((sum, coefficient) => coefficient + t * sum, 0);
  return t * Math.exp(-x * x - 1.26551223 + t * fit);
}

function halfWidth({ value, low, high }: Compared): number | null {
  if (value === null || low === null || high === null) return null;
  return Math.max(high - value, value - low);
}
