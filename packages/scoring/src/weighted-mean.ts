import { ownValue } from './own-value.js';

/** One channel's share in a weighted figure: its weight, its value, and what its standard error comes from. */
export interface WeightedTerm {
  readonly weight: number;
  readonly value: number;
  /** Variance of one audit on the channel; null where it is not known (Scoring method, section 5). */
  readonly variance: number | null;
  /** Scored audits on the channel. */
  readonly n: number;
}

function totalWeight(terms: readonly WeightedTerm[]): number {
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
export function weightedMean(terms: readonly WeightedTerm[]): number | null {
  const total = totalWeight(terms);
  return total === 0 ? null : terms.reduce((sum, term) => sum + term.weight * term.value, 0) / total;
}

/**
 * se(O) = sqrt(Σ (W/ΣW)² · v / n) over the terms, in their order (Scoring method, section 5). Takes the same terms as
 * `weightedMean`; returns the standard error in points, or null where a needed variance is not known. A channel of
 * weight 0 moves nothing, so its variance is not needed.
 */
export function weightedStandardError(terms: readonly WeightedTerm[]): number | null {
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
