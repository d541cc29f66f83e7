import type { CriterionFigure, DetailedChannel, DetailedOverall } from './report-data.js';

/** A criterion with what it brings today, and what it would add at 100: in points of the overall, or else by weight. */
export interface RankedCriterion extends CriterionFigure {
  readonly value: number;
  readonly contribution: number;
  readonly gain: number;
}

/** Criteria to rank, and whether what they bring and add are points of the overall, to be shown, or only an order. */
export interface Rankable {
  readonly hasPoints: boolean;
  readonly criteria: readonly RankedCriterion[];
}

/** From this score on a criterion may be called a strength. */
const STRENGTH_FROM = 80;

interface Measured {
  readonly overall: Pick<DetailedOverall, 'value'>;
  readonly channels: readonly DetailedChannel[];
  readonly criteria: readonly CriterionFigure[];
}

/**
 * What each measured criterion brings to the overall and could add to it (Scoring method, section 8): the contributions add up to the overall, and
 * raising all answers to 100 adds the gain. Where there are no points of the overall, as there is none or its run is of a time before they were kept,
 * criteria rank by their weight in the grid and in the overall, and the report shows no figure for it.
 * @returns criteria with a value that enter the overall, in the order given
 */
export function rankableCriteria({ overall, channels, criteria }: Measured): Rankable {
  const withPoints = overall.value === null ? [] : criteria.flatMap(byPoints);
  if (withPoints.length > 0) return { hasPoints: true, criteria: withPoints };
  return { hasPoints: false, criteria: rankedByWeight(channels, criteria) };
}

function byPoints(criterion: CriterionFigure): RankedCriterion[] {
  const { value, coefficient, contribution } = criterion;
  if (value === null || coefficient === null || contribution === null) return [];
  return [{ ...criterion, value, contribution, gain: 100 * coefficient - contribution }];
}

/** A criterion weighs its part of its channel, and the channel its share of the overall. */
function rankedByWeight(channels: readonly DetailedChannel[], criteria: readonly CriterionFigure[]): RankedCriterion[] {
  const shares = channelShares(channels);
  const measured = criteria.flatMap((criterion) => {
    const { value } = criterion;
    return value === null ? [] : [{ ...criterion, value }];
  });
  const totals = new Map<string, number>();
  for (const { channel, weight } of measured) totals.set(channel, (totals.get(channel) ?? 0) + weight);
  return measured.flatMap((criterion) => {
    const { value, channel, weight } = criterion;
    const share = shares.get(channel);
    const total = totals.get(channel) ?? 0;
    if (share === undefined || total === 0) return [];
    const part = (share * weight) / total;
    return [{ ...criterion, contribution: part * value, gain: part * (100 - value) }];
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
    .filter(({ value, gain }) => value < 100 && gain > 0)
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
