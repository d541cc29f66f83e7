import type { CriterionFigure, DetailedChannel } from './report-data.js';

/** A criterion with what it brings to the overall today, and what it would add at 100, in points of the overall. */
export interface RankedCriterion extends CriterionFigure {
  readonly value: number;
  readonly contribution: number;
  readonly gain: number;
}

/** From this score on a criterion may be called a strength. */
const STRENGTH_FROM = 80;

interface Measured {
  readonly channels: readonly DetailedChannel[];
  readonly criteria: readonly CriterionFigure[];
}

/**
 * What each measured criterion weighs in the overall: the channel's share of the overall times the criterion's share
 * of the weights measured on that channel. It is the method's contribution (section 8) where a criterion applied to
 * all audits alike, and an order of magnitude elsewhere, which the report says.
 * @returns criteria with a value on channels that enter the overall, in the order given
 */
export function rankableCriteria({ channels, criteria }: Measured): RankedCriterion[] {
  const shares = channelShares(channels);
  const measured = criteria.filter((criterion) => criterion.value !== null);
  const weightOn = (code: string): number =>
    measured.filter(({ channel }) => channel === code).reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Map(channels.map(({ code }) => [code, weightOn(code)]));
  return measured.flatMap((criterion) => {
    const share = shares.get(criterion.channel) ?? 0;
    const value = criterion.value ?? 0;
    if (share === 0) return [];
    const coefficient = (share * criterion.weight) / (weights.get(criterion.channel) ?? 1);
    return [{ ...criterion, value, contribution: coefficient * value, gain: coefficient * (100 - value) }];
  });
}

/** The share of each measured channel in the overall, from 0 to 1, absent channels set aside. */
export function channelShares(channels: readonly DetailedChannel[]): Map<string, number> {
  const measured = channels.filter(({ value, weight }) => value !== null && weight > 0);
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(measured.map(({ code, weight }) => [code, weight / total]));
}

/** Criteria that would raise the overall most, the largest gain first; those at 100 have none. */
export function prioritiesOf(ranked: readonly RankedCriterion[], count: number): RankedCriterion[] {
  return ranked
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, count);
}

/** Criteria from 80 on that bring the overall most, the largest contribution first. */
export function strengthsOf(ranked: readonly RankedCriterion[], count: number): RankedCriterion[] {
  return ranked
    .filter(({ value }) => value >= STRENGTH_FROM)
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, count);
}
