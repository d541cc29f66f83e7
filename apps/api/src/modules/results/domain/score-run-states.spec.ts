import {
  canBeReleased,
  canTransition,
  scoreRunStates,
  statesBefore,
  takesProvisionalRuns,
} from './score-run-states.js';

describe('the states of a score run', () => {
  it('let nothing follow a computed full run, and a settling provisional one become no full one', () => {
    expect(scoreRunStates.filter((to) => canTransition('full', 'computed', to))).toEqual([]);
    expect(scoreRunStates.filter((from) => canTransition('full', from, 'settling'))).toEqual([]);
  });

  it('let a provisional run settle again after new audits, also once it has failed', () => {
    expect(statesBefore('provisional', 'settling')).toEqual(['settling', 'computed', 'failed']);
  });

  it.each(['review', 'results'])('let a computed full run be released in %s, and no provisional one', (state) => {
    expect(canBeReleased({ kind: 'full', state: 'computed' }, state)).toBe(true);
    expect(canBeReleased({ kind: 'provisional', state: 'computed' }, state)).toBe(false);
  });

  it('follow audits from field work to results', () => {
    const states = ['draft', 'registration', 'draw', 'field_work', 'paused', 'review', 'results', 'published'];
    expect(states.filter(takesProvisionalRuns)).toEqual(['field_work', 'paused', 'review', 'results']);
  });
});
