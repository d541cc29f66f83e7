import type { FigureWithInterval } from './results.js';
import type { ChannelColumns } from '../kernel/score-channel.js';

/** The two-sided 95 % quantile of the normal distribution (Scoring method, section 5). */
export const Z_95 = 1.959963984540054;

/** Degrees of freedom below which a pooled variance is not given (Scoring method, section 5). */
export const LEAST_DEGREES_OF_FREEDOM = 10;

/**
 * The pooled within-site variance of a channel (Scoring method, section 5): one running sum over sites, then over their
 * audits. Takes the channel's columns; returns the variance in squared points, or null where it rests on too few repeated
 * audits.
 */
export function pooledVariance({ starts, order, scores, mean, n }: ChannelColumns): number | null {
  let squares = 0;
  let degrees = 0;
  for (let site = 0; site < n.length; site += 1) {
    const scored = n[site] ?? 0;
    if (scored < 2) continue;
    degrees += scored - 1;
    for (let at = starts[site] ?? 0; at < (starts[site + 1] ?? 0); at += 1) {
      const score = scores[order[at] ?? 0] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      const deviation = score - (mean[site] ?? Number.NaN);
      squares += deviation * deviation;
    }
  }
  return degrees < LEAST_DEGREES_OF_FREEDOM ? null : squares / degrees;
}

function clip(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/**
 * Puts the 95 % interval around a value (Scoring method, section 5). Takes the value and its standard error, in points,
 * either of them null; returns the figure, its bounds clipped to 0 and 100, null where the error is.
 */
export function withInterval(value: number | null, se: number | null): FigureWithInterval {
  if (value === null || se === null) return { value, se: null, low: null, high: null };
  return { value, se, low: clip(value - Z_95 * se), high: clip(value + Z_95 * se) };
}
