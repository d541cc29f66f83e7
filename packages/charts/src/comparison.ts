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

/**
 * Tells whether two figures measured apart differ beyond chance: |a - b| against the root of the summed squares of
 * their half intervals. The wider half is taken, because an interval cut at 0 or 100 has one half too short.
 * @returns null where an interval is missing
 */
export function differBeyondChance(a: Compared, b: Compared): boolean | null {
  const halfA = halfWidth(a);
  const halfB = halfWidth(b);
  if (a.value === null || b.value === null || halfA === null || halfB === null) return null;
  return Math.abs(a.value - b.value) > Math.hypot(halfA, halfB) + EQUALITY;
}

function halfWidth({ value, low, high }: Compared): number | null {
  if (value === null || low === null || high === null) return null;
  return Math.max(high - value, value - low);
}
