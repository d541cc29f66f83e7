import { NO_SCORE } from './answer-store.js';
import { choiceOf, NOT_APPLICABLE } from '../grid/answers.js';
import type { Criterion } from '../grid/grid.js';
import { ScoringInputError } from './input.js';

/**
 * Finds the code of a present answer (Scoring method, section 1). Takes a criterion and its packed value; returns
 * `NO_SCORE` where it is not applicable, else one more than a place in its scores. Throws ScoringInputError for an unknown
 * value, and for "not applicable" on an unconditional criterion.
 */
export function codeOfAnswer(criterion: Criterion, packed: number): number {
  if (packed === NOT_APPLICABLE) {
    if (criterion.conditional) return NO_SCORE;
    throw new ScoringInputError(`criterion ${criterion.id}: it is never "not applicable"`);
  }
  const choice = choiceOf(criterion.answer, packed);
  if (choice < 0) throw new ScoringInputError(`criterion ${criterion.id}: unknown answer ${packed}`);
  return choice + 1;
}
