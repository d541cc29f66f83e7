import { TOLERANCE } from '../order/closeness.js';
import type { ChannelPlan } from '../grid/grid-plan.js';
import type { ChannelColumns } from './score-channel.js';

/** An answered audit whose applicable weight is a smaller share of its channel's counts nowhere (Scoring method, section 3). */
export const LEAST_COVERAGE = 0.6;

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
 * Scores the audits of a channel, each sum in ascending order of the criteria's ids (Scoring method, sections 3 and 4). Sums are kept in local memory and written once a site; nothing
 * is allocated or called on the way, a dozen doubles are zeroed faster by hand. Takes the columns, which it fills, and for
 * each place in the channel whether the audit was answered.
 */
export function scoreRows(columns: ChannelColumns, isAnswered: Uint8Array): void {
  const { starts, order, scores, weights, mean, n, parts, plan } = columns;
  const { codes, siteCodes } = columns.answers;
  const tables = new ChannelTables(plan);
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
