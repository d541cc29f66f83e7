import type { Change } from './change-search.js';
import type { EditionPublication } from './edition-publication.js';

const BEFORE_REVIEW = ['announced', 'registration', 'draw', 'field_work', 'paused'];

/** Whether a change is possible as an edition stands. The server decides; this keeps the page from offering what it would refuse. */
export function isPossible(change: Change, edition: EditionPublication['edition']): boolean {
  const { state, isSandbox, visitCapacity } = edition;
  const isBeforeReview = BEFORE_REVIEW.includes(state);
  switch (change) {
    case 'pause':
      return state === 'field_work';
    case 'resume':
      return state === 'paused';
    case 'deadline':
      return !isSandbox && (state === 'announced' || state === 'registration');
    case 'field_work':
      return !isSandbox && isBeforeReview;
    case 'visit_capacity':
      return !isSandbox && isBeforeReview && typeof visitCapacity === 'number';
    case 'places':
      return isBeforeReview;
    case 'rehearsal':
      return isSandbox && isBeforeReview;
  }
}
