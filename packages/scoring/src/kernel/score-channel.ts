import { NO_SCORE, type AnswerStore, type ChannelAnswers } from './answer-store.js';
import type { ChannelPlan, GridPlan } from '../grid/grid-plan.js';
import { isExact, scoreRowsExactly } from './score-rows-exact.js';
import { scoreRows } from './score-rows.js';

/** One figure of every site, in the order of the register; NaN where a site does not have it. */
export type FigureColumn = Float64Array;

/** What the sites scored on one channel, column by column (Scoring method, sections 3 and 4). */
export interface ChannelColumns {
  readonly plan: ChannelPlan;
  readonly answers: ChannelAnswers;
  /** The audits of a site stand in `order` from its entry here to before the next one. */
  readonly starts: Uint32Array;
  /** Places of audits in the channel: by site, then in ascending UTF-8 order of the audits' ids. */
  readonly order: Uint32Array;
  /** By place in the channel: the audit's score, NaN where it has none. */
  readonly scores: Float64Array;
  /** By place in the channel: the applicable weight of the audit. */
  readonly weights: Float64Array;
  readonly mean: FigureColumn;
  /** Scored audits of each site. */
  readonly n: Uint32Array;
  /** Determinant parts, then stage parts, in the order of the plan; empty where the channel has none of it. */
  readonly parts: readonly FigureColumn[];
}

/** Scores the rows of a channel into its columns. Takes for each place in the channel whether the audit was answered. */
export type RowsScorer = (columns: ChannelColumns, isAnswered: Uint8Array) => void;

/** A column for each part that the channel has a criterion of; the others have none, and are all one empty column. */
function partColumns({ parts }: GridPlan, { criteria }: ChannelPlan, siteCount: number): FigureColumn[] {
  const none = new Float64Array(0);
  const known = new Set(criteria.flatMap(({ determinantPart, stagePart }) => [determinantPart, stagePart]));
  return Array.from({ length: parts }, (_, part) =>
    known.has(part) ? new Float64Array(siteCount).fill(Number.NaN) : none,
  );
}

/** Sorts the audits of a channel by site, then by id: the order in which the method adds them. */
function orderAudits(store: AnswerStore, answers: ChannelAnswers, siteCount: number): [Uint32Array, Uint32Array] {
  const starts = new Uint32Array(siteCount + 1);
  const order = new Uint32Array(answers.audits);
  const { rows } = answers;
  for (let place = 0; place < order.length; place += 1) {
    const site = store.siteOf(rows[place] ?? 0);
    starts[site + 1] = (starts[site + 1] ?? 0) + 1;
  }
  for (let site = 0; site < siteCount; site += 1) starts[site + 1] = (starts[site + 1] ?? 0) + (starts[site] ?? 0);
  const next = starts.slice();
  for (let place = 0; place < order.length; place += 1) {
    const site = store.siteOf(rows[place] ?? 0);
    let at = next[site] ?? 0;
    next[site] = at + 1;
    const first = starts[site] ?? 0;
    // A site has a handful of audits a channel: each is put where it belongs among those before it.
    while (at > first && store.auditIds.compare(rows[place] ?? 0, rows[order[at - 1] ?? 0] ?? 0) < 0) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = place;
  }
  return [starts, order];
}

/**
 * Scores every audit of a channel and averages them site by site (Scoring method, sections 3 and 4): one pass over the
 * codes, each sum in ascending order of ids. Takes the plan, the answers, nothing of them missing any more, the place of
 * the channel, the number of sites and, in specs, which of the two loops to use; returns the channel's columns.
 */
export function scoreChannel(
  plan: GridPlan,
  store: AnswerStore,
  channel: number,
  siteCount: number,
  rowsScorer?: RowsScorer,
): ChannelColumns {
  const channelPlan = plan.channelPlans[channel];
  const answers = store.channels[channel];
  if (!channelPlan || !answers) throw new RangeError(`the plan has no channel ${channel}`);
  const [starts, order] = orderAudits(store, answers, siteCount);
  const columns: ChannelColumns = {
    plan: channelPlan,
    answers,
    starts,
    order,
    scores: new Float64Array(order.length).fill(Number.NaN),
    weights: new Float64Array(order.length),
    mean: new Float64Array(siteCount).fill(Number.NaN),
    n: new Uint32Array(siteCount),
    parts: partColumns(plan, channelPlan, order.length === 0 ? 0 : siteCount),
  };
  const isAnswered = new Uint8Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    isAnswered[place] = store.outcomeOf(answers.rows[place] ?? 0) === 'answered' ? 1 : 0;
  }
  const score = rowsScorer ?? (isExact(channelPlan) ? scoreRowsExactly : scoreRows);
  score(columns, isAnswered);
  return columns;
}

/** The score of a code of a criterion, by its place in the channel's plan; NaN where it is not applicable. */
export function scoreOfCode(plan: ChannelPlan, criterion: number, code: number): number {
  return code === NO_SCORE ? Number.NaN : (plan.criteria[criterion]?.scores[code - 1] ?? Number.NaN);
}
