/** What the ranking reads of a criterion: what it brings to the overall, and what it would add at 100; null where that is not known or not there. */
export interface Rankable {
  readonly channel: string;
  readonly weight: number;
  readonly value: number;
  readonly contribution?: number | null;
  readonly gain?: number | null;
}

/** A channel of the site, with its weight in the overall; without a value it enters nothing. */
export interface RankingChannel {
  readonly code: string;
  readonly weight: number;
  readonly value: number | null;
}

/** A criterion that enters the overall. */
export type Ranked<Criterion> = Criterion & { readonly contribution: number; readonly gain: number };

/** The criteria to rank; `hasPoints` where what they bring and add are points of the overall, and not only an order. */
export interface Ranking<Criterion> {
  readonly hasPoints: boolean;
  readonly criteria: readonly Ranked<Criterion>[];
}

/** From this score on a criterion may be called a strength. */
const STRENGTH_FROM = 80;

/**
 * Criteria by their points of the overall. Where there are none, as there is no overall or its run is of a time before they were kept: by their part of
 * their channel, and its share of the overall.
 */
export function rankingOf<Criterion extends Rankable>(
  criteria: readonly Criterion[],
  channels: readonly RankingChannel[],
): Ranking<Criterion> {
  const withPoints = criteria.flatMap((criterion) => {
    const { contribution, gain } = criterion;
    return typeof contribution === 'number' && typeof gain === 'number' ? [{ ...criterion, contribution, gain }] : [];
  });
  if (withPoints.length > 0) return { hasPoints: true, criteria: withPoints };
  return { hasPoints: false, criteria: rankedByWeight(criteria, channels) };
}

/** The criteria that would raise the overall most, the largest gain first; those at 100 have none. */
export function priorities<Criterion extends Rankable>(
  { criteria }: Ranking<Criterion>,
  count: number,
): Ranked<Criterion>[] {
  return criteria
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, count);
}

/** The criteria at 80 or more that bring most to the overall, the largest contribution first. */
export function strengths<Criterion extends Rankable>(
  { criteria }: Ranking<Criterion>,
  count: number,
): Ranked<Criterion>[] {
  return criteria
    .filter(({ value }) => value >= STRENGTH_FROM)
    .toSorted((one, other) => other.contribution - one.contribution)
    .slice(0, count);
}

function rankedByWeight<Criterion extends Rankable>(
  criteria: readonly Criterion[],
  channels: readonly RankingChannel[],
): Ranked<Criterion>[] {
  const entering = channels.filter(({ value, weight }) => value !== null && weight > 0);
  const total = entering.reduce((sum, { weight }) => sum + weight, 0);
  return entering.flatMap(({ code, weight: channelWeight }) => {
    const measured = criteria.filter(({ channel }) => channel === code);
    const weights = measured.reduce((sum, { weight }) => sum + weight, 0);
    return measured
      .filter(({ weight }) => weight > 0)
      .map((criterion) => {
        const part = (channelWeight / total) * (criterion.weight / weights);
        return { ...criterion, contribution: part * criterion.value, gain: part * (100 - criterion.value) };
      });
  });
}
