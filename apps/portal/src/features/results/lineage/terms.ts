import type { LineageChannel } from './figure-lineage.js';

/** One part of a weighted mean. */
export interface Term {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
  /** What the weight is of all weights measured, from 0 to 1. */
  readonly share: number;
  /** Scored audits the value rests on. */
  readonly audits: number;
  /** What it brings to the mean, in points. */
  readonly points: number;
}

type Weighed = Pick<LineageChannel, 'code' | 'value' | 'weight' | 'share' | 'auditCount'>;

/** The channels that enter a figure: those with a score and a share of the weights. */
export function termsOf(channels: readonly Weighed[]): Term[] {
  return channels.flatMap(({ code, value, weight, share, auditCount }) =>
    typeof value === 'number' && typeof share === 'number' && share > 0
      ? [{ code, value, weight, share, audits: auditCount, points: share * value }]
      : [],
  );
}

/** The weights that were measured, added; below 1 where a channel is absent. */
export function totalWeight(terms: readonly Pick<Term, 'weight'>[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether the weights measured add up to the whole, so that nothing has to be divided. */
export function isWhole(terms: readonly Pick<Term, 'weight'>[]): boolean {
  return Math.abs(totalWeight(terms) - 1) < 1e-9;
}

/** The points of several parts, added. */
export function totalPoints(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
