import { isBelow, isEqual } from '../../order/closeness.js';
import { quantile } from '../quantile.js';
import type { PeerFigure, Rung } from '../results.js';

/** Other organisations needed to show a mean, and to show quartiles and a position (Scoring method, section 6). */
export const LEAST_PEERS = 5;
export const LEAST_PEERS_FOR_QUARTILES = 10;

/** Means that are worked out together: as many running sums as a processor adds at once. */
const BLOCK = 8;

/** How many values at the start of a sorted list pass a test that, once failed, fails for all that follow. */
function countFromStart(sorted: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(sorted[middle] ?? Number.NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The organisations of one rung that have a figure, an organisation counting once (Scoring method, section 6). */
export class PeerGroup {
  private readonly sorted: Float64Array;
  /** By place, the mean of the others; NaN until it is asked for. */
  private readonly means: Float64Array;
  /** The running sum of the values before each block. */
  private readonly sums: Float64Array;

  /** Takes the organisations' values, in ascending UTF-8 order of their ids. */
  constructor(private readonly values: Float64Array) {
    this.sorted = values.slice().sort();
    this.means = new Float64Array(values.length).fill(Number.NaN);
    this.sums = new Float64Array(Math.ceil(values.length / BLOCK));
    let sum = 0;
    for (let place = 0; place < values.length; place += 1) {
      if (place % BLOCK === 0) this.sums[place / BLOCK] = sum;
      sum += values[place] ?? 0;
    }
  }

  /** How many others an organisation of the group has. */
  get others(): number {
    return this.values.length - 1;
  }

  /** Takes the place of a site's organisation and the site's own value; returns the figure of the others, of which there must be one at least. */
  figureFor(place: number, value: number, rung: Rung): PeerFigure {
    const own = this.values[place] ?? Number.NaN;
    const skipped = countFromStart(this.sorted, (peer) => peer < own);
    const sortedAt = (at: number) => this.sorted[at < skipped ? at : at + 1] ?? Number.NaN;
    const n = this.others;
    const hasQuartiles = n >= LEAST_PEERS_FOR_QUARTILES;
    return {
      rung,
      n,
      mean: this.meanWithout(place),
      median: quantile(n, sortedAt, 0.5),
      q1: hasQuartiles ? quantile(n, sortedAt, 0.25) : null,
      q3: hasQuartiles ? quantile(n, sortedAt, 0.75) : null,
      position: hasQuartiles ? this.position(own, value) : null,
    };
  }

  private meanWithout(place: number): number {
    if (Number.isNaN(this.means[place])) this.addBlock(place - (place % BLOCK));
    return this.means[place] ?? Number.NaN;
  }

  /**
   * Adds the values anew without one of them, for each of a block of places: taking the own value off a total would leave a
   * trace in the last bits. What comes before the block is added once for all groups, what comes after it once for all of
   * its sums side by side, each still in ascending order.
   */
  private addBlock(first: number): void {
    const { values } = this;
    const end = Math.min(first + BLOCK, values.length);
    const sums = new Float64Array(BLOCK).fill(this.sums[first / BLOCK] ?? 0);
    for (let skipped = first; skipped < end; skipped += 1) {
      for (let at = first; at < end; at += 1) {
        if (at !== skipped) sums[skipped - first] = (sums[skipped - first] ?? 0) + (values[at] ?? 0);
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sums;
    for (let at = end; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      a += value;
      b += value;
      c += value;
      d += value;
      e += value;
      f += value;
      g += value;
      h += value;
    }
    [a, b, c, d, e, f, g, h].slice(0, end - first).forEach((sum, at) => (this.means[first + at] = sum / this.others));
  }

  /** The share of the others strictly below a value, plus half of those equal to it. */
  private position(own: number, value: number): number {
    const below = countFromStart(this.sorted, (peer) => isBelow(peer, value)) - (isBelow(own, value) ? 1 : 0);
    const beforeEqual = countFromStart(this.sorted, (peer) => peer < value && !isEqual(peer, value));
    const upToEqual = countFromStart(this.sorted, (peer) => peer <= value || isEqual(peer, value));
    const equal = upToEqual - beforeEqual - (isEqual(own, value) ? 1 : 0);
    return (below + equal / 2) / this.others;
  }
}
