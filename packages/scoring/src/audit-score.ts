import { ABSENT, choiceOf, NOT_APPLICABLE } from './answers.js';
import { isBelow } from './closeness.js';
import type { Outcome } from './grid.js';
import type { ChannelPlan, PlannedCriterion } from './grid-plan.js';
import { ScoringInputError } from './input.js';

/** An answered audit whose applicable weight is a smaller share of its channel's counts nowhere (Scoring method, section 3). */
export const LEAST_COVERAGE = 0.6;

/** The code of a criterion that is not applicable; any other code is one more than a place in `PlannedCriterion.scores`. */
export const NO_SCORE = 0;

/**
 * Finds which score an answer earns (Scoring method, sections 1 and 2). Takes a planned criterion, its packed value and the
 * audit's outcome, or `site` for a site answer; returns `NO_SCORE` where it is not applicable, else one more than a place
 * in `scores`. Throws ScoringInputError for an unknown value, a null on an unconditional criterion or a missing answer.
 */
export function codeOfAnswer(planned: PlannedCriterion, packed: number, given: Outcome | 'site'): number {
  const { criterion, scores } = planned;
  if (packed === ABSENT && given === 'no_answer') return criterion.onNoContact === 'zero' ? scores.length : NO_SCORE;
  if (packed === ABSENT || packed === NOT_APPLICABLE) {
    if (criterion.conditional) return NO_SCORE;
    throw new ScoringInputError(
      `criterion ${criterion.id}: ${packed === ABSENT ? 'the answer is missing' : 'it is never "not applicable"'}`,
    );
  }
  const choice = choiceOf(criterion.answer, packed);
  if (choice < 0) throw new ScoringInputError(`criterion ${criterion.id}: unknown answer ${packed}`);
  return choice + 1;
}

/** Scores one audit after the other in the same memory; what it holds is valid until the next call of `score`. */
export class AuditScorer {
  /** The audit's score, from 0 to 100; meaningful only after `score` returned true. */
  value = 0;
  /** Determinant and stage parts of the audit, in the order of `GridPlan`; NaN where a part has no weight. */
  readonly partValues: Float64Array;
  /** The codes of `codeOfAnswer`, in the order of the channel's criteria. */
  codes: Uint16Array = new Uint16Array(0);
  private readonly partWeights: Float64Array;

  constructor(parts: number) {
    this.partValues = new Float64Array(parts);
    this.partWeights = new Float64Array(parts);
  }

  /**
   * Scores an audit (Scoring method, section 3): one running sum over the applicable criteria of both levels, in ascending
   * order of their ids. Takes the plan of its channel, its outcome, and its own and its site's packed answers. Returns
   * whether it has a score: not when it is insufficient, nor when nothing applies. Throws as `codeOfAnswer` does.
   */
  score(plan: ChannelPlan, outcome: Outcome, answers: Float64Array, siteAnswers: Float64Array): boolean {
    if (this.codes.length !== plan.criteria.length) this.codes = new Uint16Array(plan.criteria.length);
    this.partValues.fill(0);
    this.partWeights.fill(0);
    let weighted = 0;
    let weight = 0;
    plan.criteria.forEach((planned, at) => {
      const isSite = planned.criterion.level === 'site';
      const packed = (isSite ? siteAnswers : answers)[planned.slot] ?? ABSENT;
      const code = codeOfAnswer(planned, packed, isSite ? 'site' : outcome);
      this.codes[at] = code;
      if (code === NO_SCORE) return;
      const points = planned.criterion.weight * (planned.scores[code - 1] ?? 0);
      weighted += points;
      weight += planned.criterion.weight;
      this.addToPart(planned.determinantPart, points, planned.criterion.weight);
      this.addToPart(planned.stagePart, points, planned.criterion.weight);
    });
    if (weight === 0) return false;
    if (outcome === 'answered' && isBelow(weight / plan.totalWeight, LEAST_COVERAGE)) return false;
    this.value = weighted / weight;
    // 0 / 0 gives the NaN that marks a part without weight.
    for (let part = 0; part < this.partValues.length; part += 1) {
      this.partValues[part] = (this.partValues[part] ?? 0) / (this.partWeights[part] ?? 0);
    }
    return true;
  }

  private addToPart(part: number, points: number, weight: number): void {
    this.partValues[part] = (this.partValues[part] ?? 0) + points;
    this.partWeights[part] = (this.partWeights[part] ?? 0) + weight;
  }
}
