import { ownValue } from '../grid/own-value.js';

/** One channel's part in a weighted mean. */
export interface WeightedValue {
  readonly weight: number;
  readonly value: number;
}

/** What one channel adds to the standard error of a weighted mean. */
export interface WeightedVariance {
  readonly weight: number;
  /** Variance of one audit on the channel; null where it is not known (Scoring method, section 5). */
  readonly variance: number | null;
  /** Scored audits on the channel. */
  readonly n: number;
}

function totalWeight(terms: readonly { readonly weight: number }[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** Takes a weight set and a channel; returns the channel's weight, 0 for one the set does not have (Scoring method, section 4). */
export function weightOf(weights: Readonly<Record<string, number>>, channel: string): number {
  return ownValue(weights, channel) ?? 0;
}

/**
 * Σ W·S / Σ W over the terms, in their order (Scoring method, section 4). Takes the measured channels in ascending order
 * of their ids; returns the mean, or null where the weights add up to 0.
 */
export function weightedMean(terms: readonly WeightedValue[]): number | null {
  const total = totalWeight(terms);
  return total === 0 ? null : terms.reduce((sum, term) => sum + term.weight * term.value, 0) / total;
}

/**
 * se(O) = sqrt(Σ (W/ΣW)² · v / n) over the terms, in their order (Scoring method, section 5). Takes the terms of the
 * channels that make up the mean; returns the standard error in points, or null where a needed variance is not known. A channel of
 * weight 0 moves nothing, so its variance is not needed.
 */
export function weightedStandardError(terms: readonly WeightedVariance[]): number | null {
  const total = totalWeight(terms);
  if (total === 0) return null;
  let sum = 0;
  for (const { weight, variance, n } of terms) {
    if (weight === 0) continue;
    if (variance === null) return null;
    const share = weight / total;
    sum += (share * share * variance) / n;
  }
  return Math.sqrt(sum);
}
