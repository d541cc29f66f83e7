import type { Criterion, CriterionFigure, FigureWithInterval, Grid, PeerFigure } from '@barometer/scoring';
import type { EntitlementLevel, Entitlements } from '../../registrations/index.js';
import type { StoredResult } from './stored-result.js';

/** What a participant sees of its peers; a free one sees the group, its size and its mean. */
export type VisiblePeers = Omit<PeerFigure, 'median'> & { readonly median: number | null };

/** Why a figure has no value. */
export type MissingReason = 'too_few_audits' | 'not_measured' | 'no_account';

/** One figure as a participant may read it. */
export interface VisibleFigure {
  readonly value: number | null;
  /** Standard error; a paid detail, as it is what the interval is made of. */
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Scored audits behind the figure; null for determinants and stages, which rest on parts of audits. */
  readonly n: number | null;
  /** Why there is no value; null where there is one. `no_account`: the site is not on social networks, which costs it nothing. */
  readonly reason: MissingReason | null;
  readonly peers: VisiblePeers | null;
}

export interface NamedVisibleFigure {
  readonly code: string;
  readonly figure: VisibleFigure;
}

/** A criterion that has a value. What it brings to the overall is null where it enters none: physical visits, a channel of weight 0, no overall. */
export type VisibleCriterion = Pick<
  Criterion,
  'id' | 'channel' | 'determinant' | 'stage' | 'labelFr' | 'labelEn' | 'weight' | 'critical'
> & {
  readonly value: number;
  /** Points of the overall for one point more on each answer to the criterion (Scoring method, section 8). */
  readonly coefficient: number | null;
  /** Points that the criterion brings to the overall today. */
  readonly contribution: number | null;
  /** Points that the overall would gain with every answer at 100. */
  readonly gain: number | null;
  readonly peers: PeerFigure | null;
};

/** The results of a site as its organisation may read them. Null lists are not part of a free participation. */
export interface VisibleResult {
  readonly level: EntitlementLevel;
  readonly overall: VisibleFigure;
  readonly overallWithPhysical: VisibleFigure | null;
  /** Every channel the site was to be audited on, in the order of the grid. */
  readonly channels: NamedVisibleFigure[];
  readonly determinants: NamedVisibleFigure[] | null;
  readonly stages: NamedVisibleFigure[] | null;
  readonly criteria: VisibleCriterion[] | null;
}

/** What was to be measured at the site. */
export interface MeasuredScope {
  readonly grid: Grid;
  /** Channels of the edition's plan that the site took part in, ordered or not by the plan. */
  readonly channels: ReadonlySet<string>;
  readonly hasSocialAccount: boolean;
}

/** Physical visits never enter overall, determinants or stages (Scoring method, "Words"). */
const physical = 'physical';

/**
 * What an organisation may read of the stored result of one of its sites. The one door: page, GraphQL, report and export all pass here, so that what
 * a free participation leaves out is left out everywhere.
 * @param result as the run stored it
 * @returns null where the participation gives right to no result
 */
export function visibleResult(
  result: StoredResult,
  { results: level }: Pick<Entitlements, 'results'>,
  scope: MeasuredScope,
): VisibleResult | null {
  if (level === null) return null;
  const { grid } = scope;
  const overall = {
    ...interval(result.overall, level),
    n: auditsOn(result, (channel) => channel !== physical),
    reason: result.overall.reason,
    peers: peersAt(level, result.peers.overall),
  };
  const channels = grid.channels
    .filter((channel) => scope.channels.has(channel))
    .map((code) => ({
      code,
      figure: channelFigure(result, code, { level, hasSocialAccount: scope.hasSocialAccount }),
    }));
  if (level === 'free') {
    return { level, overall, overallWithPhysical: null, channels, determinants: null, stages: null, criteria: null };
  }
  return {
    level,
    overall,
    overallWithPhysical: withPhysical(result),
    channels,
    determinants: grid.determinants.map((code) => ({ code, figure: determinantFigure(result, code) })),
    stages: grid.stages.map((code) => ({ code, figure: plainFigure(result.stages[code] ?? null, null) })),
    criteria: grid.criteria.flatMap((criterion) => visibleCriterion(criterion, result.criteria[criterion.id])),
  };
}

function channelFigure(
  result: StoredResult,
  code: string,
  { level, hasSocialAccount }: { readonly level: EntitlementLevel; readonly hasSocialAccount: boolean },
): VisibleFigure {
  const figure = result.channels[code];
  if (figure === undefined) {
    const reason = code === 'social' && !hasSocialAccount ? 'no_account' : 'not_measured';
    return { ...plainFigure(null, 0), reason };
  }
  const peers = peersAt(level, result.peers.channels[code] ?? null);
  return { ...interval(figure, level), n: figure.n, reason: null, peers };
}

function withPhysical(result: StoredResult): VisibleFigure | null {
  if (result.overallWithPhysical === null) return null;
  return {
    ...interval(result.overallWithPhysical, 'paid'),
    n: auditsOn(result, () => true),
    reason: null,
    peers: null,
  };
}

function determinantFigure(result: StoredResult, code: string): VisibleFigure {
  return { ...plainFigure(result.determinants[code] ?? null, null), peers: result.peers.determinants[code] ?? null };
}

/** A figure for which the method gives no interval. */
function plainFigure(value: number | null, n: number | null): VisibleFigure {
  return { value, se: null, low: null, high: null, n, reason: value === null ? 'not_measured' : null, peers: null };
}

function visibleCriterion(criterion: Criterion, figure: CriterionFigure | undefined): VisibleCriterion[] {
  if (figure === undefined || figure.value === null) return [];
  const { id, channel, determinant, stage, labelFr, labelEn, weight, critical } = criterion;
  const { value, coefficient, contribution, peers } = figure;
  const gain = coefficient === null || contribution === null ? null : 100 * coefficient - contribution;
  const figures = { value, coefficient, contribution, gain, peers };
  return [{ id, channel, determinant, stage, labelFr, labelEn, weight, critical, ...figures }];
}

function interval({ value, se, low, high }: FigureWithInterval, level: EntitlementLevel) {
  return { value, se: level === 'paid' ? se : null, low, high };
}

function peersAt(level: EntitlementLevel, peers: PeerFigure | null): VisiblePeers | null {
  if (peers === null || level === 'paid') return peers;
  const { rung, n, mean } = peers;
  return { rung, n, mean, median: null, q1: null, q3: null, position: null };
}

/** Scored audits on the channels asked for. */
function auditsOn({ channels }: StoredResult, isCounted: (channel: string) => boolean): number {
  return Object.entries(channels).reduce((sum, [channel, { n }]) => (isCounted(channel) ? sum + n : sum), 0);
}
