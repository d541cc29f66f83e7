import type { Codes } from './answer-store.js';
import { TOLERANCE } from '../order/closeness.js';
import type { ChannelPlan } from '../grid/grid-plan.js';
import type { ChannelColumns } from './score-channel.js';
import { LEAST_COVERAGE } from './score-rows.js';

/** Bits of a packed sum that hold the weight; the points stand above them, in one number that a processor adds at once. */
const WEIGHT_BITS = 11;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
const MOST_POINTS = 2 ** (31 - WEIGHT_BITS) - 1;

/**
 * Tells whether the sums of a channel may be packed: weights and weight · score are whole numbers, and small enough. Then
 * every sum is exact, whatever the order of its terms, so that it is the one of section 3 to the last bit.
 */
export function isExact({ criteria, totalWeight }: ChannelPlan): boolean {
  const mostPoints = criteria.reduce((sum, { criterion, scores }) => sum + criterion.weight * Math.max(...scores), 0);
  return (
    totalWeight <= WEIGHT_MASK &&
    mostPoints <= MOST_POINTS &&
    criteria.every(
      ({ criterion: { weight }, scores }) =>
        Number.isInteger(weight) && scores.every((score) => score >= 0 && Number.isInteger(weight * score)),
    )
  );
}

/** The criteria of one level as flat memory, by slot. */
class LevelTables {
  readonly count: number;
  /** A code is looked up at `(slot << shift) | code`: weight · score and weight in one number. */
  readonly shift: number;
  readonly worth: Int32Array;
  readonly determinants: Uint16Array;
  readonly stages: Uint16Array;

  constructor({ criteria }: ChannelPlan, level: 'audit' | 'site') {
    const ofLevel = criteria.filter(({ criterion }) => criterion.level === level).sort((a, b) => a.slot - b.slot);
    this.count = ofLevel.length;
    this.shift = Math.ceil(Math.log2(1 + Math.max(1, ...ofLevel.map(({ scores }) => scores.length))));
    this.worth = new Int32Array(this.count << this.shift);
    this.determinants = Uint16Array.from(ofLevel, ({ determinantPart }) => determinantPart);
    this.stages = Uint16Array.from(ofLevel, ({ stagePart }) => stagePart);
    ofLevel.forEach(({ criterion, scores }, slot) => {
      scores.forEach((score, choice) => {
        const points = criterion.weight * score;
        this.worth[(slot << this.shift) | (choice + 1)] = (points << WEIGHT_BITS) | criterion.weight;
      });
    });
  }
}

/** Adds the answers that stand from `base` on to the packed sums of their parts; returns the packed sum of all. */
function addLevel(
  { count, shift, worth, determinants, stages }: LevelTables,
  codes: Codes,
  base: number,
  sums: Int32Array,
): number {
  let total = 0;
  for (let slot = 0; slot < count; slot += 1) {
    const earned = worth[(slot << shift) | (codes[(base + slot) | 0] ?? 0)] ?? 0;
    total = (total + earned) | 0;
    const determinant = determinants[slot] ?? 0;
    sums[determinant] = (sums[determinant] ?? 0) + earned;
    const stage = stages[slot] ?? 0;
    sums[stage] = (sums[stage] ?? 0) + earned;
  }
  return total;
}

/**
 * As `scoreRows`, to the last bit, for a channel that `isExact`: points and weights are added in one go, and the answers of
 * a site once, not in each of its audits.
 */
export function scoreRowsExactly(columns: ChannelColumns, isAnswered: Uint8Array): void {
  const { starts, order, scores, weights, mean, n, parts, plan } = columns;
  const { codes, siteCodes } = columns.answers;
  const [ofAudit, ofSite] = [new LevelTables(plan, 'audit'), new LevelTables(plan, 'site')];
  const partCount = parts.length;
  const touched = Uint16Array.from(new Set(plan.criteria.flatMap((known) => [known.determinantPart, known.stagePart])));
  const siteSums = new Int32Array(partCount);
  const sums = new Int32Array(partCount);
  const partSums = new Float64Array(partCount);
  const partCounts = new Uint32Array(partCount);
  const leastShare = LEAST_COVERAGE - TOLERANCE;
  for (let site = 0; site + 1 < starts.length; site += 1) {
    const first = starts[site] ?? 0;
    const end = starts[site + 1] ?? 0;
    if (first === end) continue;
    let sum = 0;
    let scored = 0;
    for (let part = 0; part < partCount; part += 1) {
      siteSums[part] = 0;
      partSums[part] = 0;
      partCounts[part] = 0;
    }
    const siteTotal = addLevel(ofSite, siteCodes, site * plan.siteCriteria, siteSums);
    for (let at = first; at < end; at += 1) {
      const place = order[at] ?? 0;
      for (let part = 0; part < partCount; part += 1) sums[part] = siteSums[part] ?? 0;
      const total = siteTotal + addLevel(ofAudit, codes, place * plan.auditCriteria, sums);
      const weight = total & WEIGHT_MASK;
      weights[place] = weight;
      if (weight === 0) continue;
      if (isAnswered[place] === 1 && weight / plan.totalWeight < leastShare) continue;
      const score = (total >> WEIGHT_BITS) / weight;
      scores[place] = score;
      sum += score;
      scored += 1;
      for (let touchedAt = 0; touchedAt < touched.length; touchedAt += 1) {
        const part = touched[touchedAt] ?? 0;
        const packed = sums[part] ?? 0;
        const partWeight = packed & WEIGHT_MASK;
        if (partWeight === 0) continue;
        partSums[part] = (partSums[part] ?? 0) + (packed >> WEIGHT_BITS) / partWeight;
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
