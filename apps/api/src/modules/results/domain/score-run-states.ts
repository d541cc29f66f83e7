/** Where a score run can go from each state. A computing run that crashed computes again; one that the queue tries no more has failed, begun or not; a
 * computed one is never touched. */
export const scoreRunTransitions = {
  queued: ['computing', 'failed'],
  computing: ['computing', 'computed', 'failed'],
  computed: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;

export type ScoreRunState = keyof typeof scoreRunTransitions;

export const scoreRunStates = Object.keys(scoreRunTransitions) as ScoreRunState[];

/** Whether a run may go straight from one state to another. */
export function canTransition(from: ScoreRunState, to: ScoreRunState): boolean {
  return (scoreRunTransitions[from] as readonly ScoreRunState[]).includes(to);
}

/** States that lead straight to `to`: the condition of the update that moves a run there. */
export function statesBefore(to: ScoreRunState): ScoreRunState[] {
  return scoreRunStates.filter((from) => canTransition(from, to));
}

/** Whether a run still has something to do: a second one of the same edition would only repeat it. */
export function isUnderWay(state: ScoreRunState): boolean {
  return scoreRunTransitions[state].length > 0;
}

/** An edition is scored once its field work is over, and again while its results are out and not yet published. */
export function takesScoreRuns(editionState: string): boolean {
  return editionState === 'review' || editionState === 'results';
}

/** Whether a run may become the one participants read. */
export function canBeReleased(run: { readonly state: ScoreRunState }, editionState: string): boolean {
  return run.state === 'computed' && takesScoreRuns(editionState);
}
