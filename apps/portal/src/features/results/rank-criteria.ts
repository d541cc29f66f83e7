/** What the ranking reads of a criterion. */
export interface Rankable {
  readonly channel: string;
  readonly weight: number;
  readonly value?: number | null;
}

/** What the ranking reads of a channel. */
export interface WeighedChannel {
  readonly code: string;
  readonly value: number | null;
  /** The edition's weight of the channel in the overall; 0 for one that never enters it. */
  readonly weight: number;
}

/** A criterion with what it brings to the overall today, and what it would add at 100, in points of the overall. */
export type Ranked<Criterion> = Criterion & {
  readonly value: number;
  readonly contribution: number;
  readonly gain: number;
};

/** From this score on a criterion may be called a strength. */
const STRENGTH_FROM = 80;

/**
 * What each measured criterion weighs in the overall: the share of its channel, absent channels set aside, times its
 * share of the weights measured on that channel. The same rule as the report's, so that screen and paper agree.
 */
export function rankCriteria<Criterion extends Rankable>(
  criteria: readonly Criterion[],
  channels: readonly WeighedChannel[],
): Ranked<Criterion>[] {
  const entering = channels.filter(({ value, weight }) => value !== null && weight > 0);
  const total = sumOf(entering);
  const measured = criteria.flatMap((criterion) =>
    typeof criterion.value === 'number' ? [{ ...criterion, value: criterion.value }] : [],
  );
  return measured.flatMap((criterion) => {
    const channel = entering.find(({ code }) => code === criterion.channel);
    if (!channel) return [];
    const onChannel = sumOf(measured.filter((other) => other.channel === criterion.channel));
    const coefficient = ((channel.weight / total) * criterion.weight) / onChannel;
    const { value } = criterion;
    return [{ ...criterion, contribution: coefficient * value, gain: coefficient * (100 - value) }];
  });
}

/** The criteria that would raise the overall most, the largest gain first; those at 100 have none. */
export function priorities<Criterion>(ranked: readonly Ranked<Criterion>[], count: number): Ranked<Criterion>[] {
  return ranked
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, count);
}

/** The criteria at 80 or more that bring most to the overall, the largest contribution first. */
export function strengths<Criterion>(ranked: readonly Ranked<Criterion>[], count: number): Ranked<Criterion>[] {
  return ranked
    .filter(({ value }) => value >= STRENGTH_FROM)
    .toSorted((one, other) => other.contribution - one.contribution)
    .slice(0, count);
}

function sumOf(weighed: readonly { readonly weight: number }[]): number {
  return weighed.reduce((sum, { weight }) => sum + weight, 0);
}
