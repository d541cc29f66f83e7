import type { EditionState } from '../../../gql/graphql.js';

/**
 * Where the console offers to take an edition, the usual way first. Results are absent: releasing a score run takes the
 * edition there, so that it never says "results" without any. Closing the list of the draw takes it to its draw, and the field work pauses and
 * resumes by an amendment.
 */
const NEXT: Record<EditionState, readonly Exclude<EditionState, 'draft' | 'draw' | 'results' | 'paused'>[]> = {
  draft: ['announced'],
  announced: ['registration'],
  registration: [],
  draw: ['field_work'],
  field_work: ['review'],
  paused: [],
  review: [],
  results: ['published'],
  published: ['archived'],
  archived: [],
};

/** The states an edition may be moved to by hand. */
export function nextStates(state: EditionState): (typeof NEXT)[EditionState] {
  return NEXT[state];
}

/** Audits are imported while they are made and while their quality is controlled. */
export function takesAudits(state: EditionState): boolean {
  return state === 'field_work' || state === 'paused' || state === 'review';
}

/** Scores are computed once the field work is over, until the edition is published. */
export function takesScoreRuns(state: EditionState): boolean {
  return state === 'review' || state === 'results';
}
