import { isBelow, isEqual } from './closeness.js';
import { quantile } from './quantile.js';
import type { PeerFigure, Rung } from './results.js';

/** Other organisations needed to show a mean, and to show quartiles and a position (Scoring method, section 6). */
export const LEAST_PEERS = 5;
export const LEAST_PEERS_FOR_QUARTILES = 10;

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
  private readonly placeOf: ReadonlyMap<number, number>;
  private readonly means = new Map<number, number>();

  /** Takes organisations and their values, both in ascending UTF-8 order of the organisations' ids. */
  constructor(
    organisations: readonly number[],
    private readonly values: Float64Array,
  ) {
    this.sorted = values.toSorted();
    this.placeOf = new Map(organisations.map((organisation, place) => [organisation, place]));
  }

  /** How many organisations other than this one are in the group. */
  countWithout(organisation: number): number {
    return this.values.length - (this.placeOf.has(organisation) ? 1 : 0);
  }

  /** The figure of the other organisations beside a site's own value; there must be at least one of them. */
  figureFor(organisation: number, value: number, rung: Rung): PeerFigure {
    const n = this.countWithout(organisation);
    const sortedAt = this.sortedWithout(organisation);
    const hasQuartiles = n >= LEAST_PEERS_FOR_QUARTILES;
    return {
      rung,
      n,
      mean: this.meanWithout(organisation),
      median: quantile(n, sortedAt, 0.5),
      q1: hasQuartiles ? quantile(n, sortedAt, 0.25) : null,
      q3: hasQuartiles ? quantile(n, sortedAt, 0.75) : null,
      position: hasQuartiles ? this.positionWithout(organisation, value) : null,
    };
  }

  private ownValue(organisation: number): number | undefined {
    const place = this.placeOf.get(organisation);
    return place === undefined ? undefined : this.values[place];
  }

  private sortedWithout(organisation: number): (place: number) => number {
    const own = this.ownValue(organisation);
    const skipped = own === undefined ? this.sorted.length : this.sorted.indexOf(own);
    return (place) => this.sorted[place < skipped ? place : place + 1] ?? Number.NaN;
  }

  /** Added anew without the own value: taking it off a total would leave a trace in the last bits. */
  private meanWithout(organisation: number): number {
    const known = this.means.get(organisation);
    if (known !== undefined) return known;
    const skipped = this.placeOf.get(organisation);
    let sum = 0;
    for (let place = 0; place < this.values.length; place += 1) {
      if (place !== skipped) sum += this.values[place] ?? Number.NaN;
    }
    const mean = sum / this.countWithout(organisation);
    this.means.set(organisation, mean);
    return mean;
  }

  private positionWithout(organisation: number, value: number): number {
    const own = this.ownValue(organisation);
    const isOwnBelow = own !== undefined && isBelow(own, value);
    const isOwnEqual = own !== undefined && isEqual(own, value);
    const below = countFromStart(this.sorted, (peer) => isBelow(peer, value));
    const upToEqual = countFromStart(this.sorted, (peer) => peer <= value || isEqual(peer, value));
    const beforeEqual = countFromStart(this.sorted, (peer) => peer < value && !isEqual(peer, value));
    const strictlyBelow = below - (isOwnBelow ? 1 : 0);
    const equal = upToEqual - beforeEqual - (isOwnEqual ? 1 : 0);
    return (strictlyBelow + equal / 2) / this.countWithout(organisation);
  }
}
