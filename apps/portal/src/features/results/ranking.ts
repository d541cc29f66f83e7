/** What the ranking reads of a criterion: what it brings to the overall, and what it would add at 100; null where it enters no overall. */
export interface Rankable {
  readonly value: number;
  readonly contribution?: number | null;
  readonly gain?: number | null;
}

/** A criterion that enters the overall. */
export type Ranked<Criterion> = Criterion & { readonly contribution: number; readonly gain: number };

/** From this score on a criterion may be called a strength. */
const STRENGTH_FROM = 80;

/** The criteria that would raise the overall most, the largest gain first; those at 100 have none. */
export function priorities<Criterion extends Rankable>(
  criteria: readonly Criterion[],
  count: number,
): Ranked<Criterion>[] {
  return ranked(criteria)
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, count);
}

/** The criteria at 80 or more that bring most to the overall, the largest contribution first. */
export function strengths<Criterion extends Rankable>(
  criteria: readonly Criterion[],
  count: number,
): Ranked<Criterion>[] {
  return ranked(criteria)
    .filter(({ value }) => value >= STRENGTH_FROM)
    .toSorted((one, other) => other.contribution - one.contribution)
    .slice(0, count);
}

function ranked<Criterion extends Rankable>(criteria: readonly Criterion[]): Ranked<Criterion>[] {
  return criteria.flatMap((criterion) => {
    const { contribution, gain } = criterion;
    return typeof contribution === 'number' && typeof gain === 'number' ? [{ ...criterion, contribution, gain }] : [];
  });
}
