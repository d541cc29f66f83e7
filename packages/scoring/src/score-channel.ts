import { NO_SCORE, type AnswerStore, type ChannelAnswers } from './answer-store.js';
import { TOLERANCE } from './closeness.js';
import type { ChannelPlan, GridPlan } from './grid-plan.js';

/** An answered audit whose applicable weight is a smaller share of its channel's counts nowhere (Scoring method, section 3). */
export const LEAST_COVERAGE = 0.6;

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
  /** Determinant parts, then stage parts, in the order of the plan. */
  readonly parts: readonly FigureColumn[];
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

/** Criteria of a channel as flat memory, in ascending order of their ids: what the innermost loop reads. */
class ChannelTables {
  readonly count: number;
  /** Codes a criterion may have, counted up to the widest one of the channel. */
  readonly width: number;
  /** weight · score, and weight, at `criterion * width + code`; both 0 for `NO_SCORE`, which adding leaves a sum as it is. */
  readonly points: Float64Array;
  readonly weights: Float64Array;
  readonly isSite: Uint8Array;
  readonly slots: Uint16Array;
  readonly determinants: Uint16Array;
  readonly stages: Uint16Array;

  constructor({ criteria }: ChannelPlan) {
    this.count = criteria.length;
    this.width = 1 + Math.max(...criteria.map(({ scores }) => scores.length));
    this.points = new Float64Array(this.count * this.width);
    this.weights = new Float64Array(this.count * this.width);
    this.isSite = Uint8Array.from(criteria, ({ criterion }) => (criterion.level === 'site' ? 1 : 0));
    this.slots = Uint16Array.from(criteria, ({ slot }) => slot);
    this.determinants = Uint16Array.from(criteria, ({ determinantPart }) => determinantPart);
    this.stages = Uint16Array.from(criteria, ({ stagePart }) => stagePart);
    criteria.forEach(({ criterion, scores }, at) => {
      scores.forEach((score, choice) => {
        this.points[at * this.width + choice + 1] = criterion.weight * score;
        this.weights[at * this.width + choice + 1] = criterion.weight;
      });
    });
  }
}

/**
 * Scores every audit of a channel and averages them site by site (Scoring method, sections 3 and 4): one pass over the
 * codes, each sum in ascending order of ids. Takes the plan, the answers, nothing of them missing any more, the place of
 * the channel and the number of sites; returns the channel's columns.
 */
export function scoreChannel(plan: GridPlan, store: AnswerStore, channel: number, siteCount: number): ChannelColumns {
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
    parts: Array.from({ length: plan.parts }, () => new Float64Array(siteCount).fill(Number.NaN)),
  };
  const isAnswered = new Uint8Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    isAnswered[place] = store.outcomeOf(answers.rows[place] ?? 0) === 'answered' ? 1 : 0;
  }
  scoreRows(columns, new ChannelTables(channelPlan), isAnswered);
  return columns;
}

/** The innermost loops. Sums are kept in local memory and written once a site; nothing is allocated or called on the way, a dozen doubles are zeroed faster by hand. */
function scoreRows(columns: ChannelColumns, tables: ChannelTables, isAnswered: Uint8Array): void {
  const { starts, order, scores, weights, mean, n, parts, plan } = columns;
  const { codes, siteCodes } = columns.answers;
  const { count, width, points, isSite, slots, determinants, stages } = tables;
  const weightOf = tables.weights;
  const partCount = parts.length;
  const partPoints = new Float64Array(partCount);
  const partWeights = new Float64Array(partCount);
  const partSums = new Float64Array(partCount);
  const partCounts = new Uint32Array(partCount);
  // `isBelow(weight / total, LEAST_COVERAGE)`, as one comparison.
  const leastShare = LEAST_COVERAGE - TOLERANCE;
  for (let site = 0; site + 1 < starts.length; site += 1) {
    const first = starts[site] ?? 0;
    const end = starts[site + 1] ?? 0;
    if (first === end) continue;
    const siteBase = site * plan.siteCriteria;
    let sum = 0;
    let scored = 0;
    for (let part = 0; part < partCount; part += 1) {
      partSums[part] = 0;
      partCounts[part] = 0;
    }
    for (let at = first; at < end; at += 1) {
      const place = order[at] ?? 0;
      const base = place * plan.auditCriteria;
      let total = 0;
      let weight = 0;
      for (let part = 0; part < partCount; part += 1) {
        partPoints[part] = 0;
        partWeights[part] = 0;
      }
      for (let criterion = 0; criterion < count; criterion += 1) {
        const slot = slots[criterion] ?? 0;
        const code = isSite[criterion] === 1 ? (siteCodes[siteBase + slot] ?? 0) : (codes[base + slot] ?? 0);
        const entry = criterion * width + code;
        const earned = points[entry] ?? 0;
        const counted = weightOf[entry] ?? 0;
        total += earned;
        weight += counted;
        const determinant = determinants[criterion] ?? 0;
        partPoints[determinant] = (partPoints[determinant] ?? 0) + earned;
        partWeights[determinant] = (partWeights[determinant] ?? 0) + counted;
        const stage = stages[criterion] ?? 0;
        partPoints[stage] = (partPoints[stage] ?? 0) + earned;
        partWeights[stage] = (partWeights[stage] ?? 0) + counted;
      }
      weights[place] = weight;
      if (weight === 0) continue;
      if (isAnswered[place] === 1 && weight / plan.totalWeight < leastShare) continue;
      const score = total / weight;
      scores[place] = score;
      sum += score;
      scored += 1;
      for (let part = 0; part < partCount; part += 1) {
        const partWeight = partWeights[part] ?? 0;
        if (partWeight === 0) continue;
        partSums[part] = (partSums[part] ?? 0) + (partPoints[part] ?? 0) / partWeight;
        partCounts[part] = (partCounts[part] ?? 0) + 1;
      }
    }
    n[site] = scored;
    if (scored === 0) continue;
    mean[site] = sum / scored;
    for (let part = 0; part < partCount; part += 1) {
      const counted = partCounts[part] ?? 0;
      const column = parts[part];
      if (counted > 0 && column) column[site] = (partSums[part] ?? 0) / counted;
    }
  }
}

/** The score of a code of a criterion, by its place in the channel's plan; NaN where it is not applicable. */
export function scoreOfCode(plan: ChannelPlan, criterion: number, code: number): number {
  return code === NO_SCORE ? Number.NaN : (plan.criteria[criterion]?.scores[code - 1] ?? Number.NaN);
}
