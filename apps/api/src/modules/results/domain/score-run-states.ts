/**
 * Where a score run can go from each state, by its kind.
 *
 * A full run that was computing when the worker crashed computes again; one that the queue tries no more has failed, begun or not; a computed one is
 * never touched.
 *
 * The current provisional run of an edition is settling while the values of new audits stand in it before their intervals, peers and panel. It is never
 * computed anew: another one is, and takes its place. Where that fails the current one says so, until the next audits come.
 */
export const scoreRunTransitions = {
  full: {
    queued: ['computing', 'failed'],
    computing: ['computing', 'computed', 'failed'],
    settling: [],
    computed: [],
    failed: [],
  },
  provisional: {
    queued: [],
    computing: ['computed'],
    settling: ['settling', 'failed'],
    computed: ['settling'],
    failed: ['settling', 'failed'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type ScoreRunKind = keyof typeof scoreRunTransitions;
export type ScoreRunState = keyof (typeof scoreRunTransitions)['full' | 'provisional'];

export const scoreRunStates = Object.keys(scoreRunTransitions.full) as ScoreRunState[];

/** Whether a run of a kind may go straight from one state to another. */
export function canTransition(kind: ScoreRunKind, from: ScoreRunState, to: ScoreRunState): boolean {
  return (scoreRunTransitions[kind][from] as readonly ScoreRunState[]).includes(to);
}

/** States that lead a run of a kind straight to `to`: the condition of the update that moves it there. */
export function statesBefore(kind: ScoreRunKind, to: ScoreRunState): ScoreRunState[] {
  return scoreRunStates.filter((from) => canTransition(kind, from, to));
}

/** States in which a full run still has something to do: a second one of the same edition would only repeat it. */
export const statesUnderWay: readonly ScoreRunState[] = scoreRunStates.filter(
  (state) => scoreRunTransitions.full[state].length > 0,
);

/** An edition is scored once its field work is over, and again while its results are out and not yet published. */
export function takesScoreRuns(editionState: string): boolean {
  return editionState === 'review' || editionState === 'results';
}

/** Its provisional figures follow every audit from the first day of field work until its results are published. */
export function takesProvisionalRuns(editionState: string): boolean {
  return editionState === 'field_work' || editionState === 'paused' || takesScoreRuns(editionState);
}

/** Whether a run may become the one participants read. A provisional one never may: it changes with the next audit. */
export function canBeReleased(
  run: { readonly kind: ScoreRunKind; readonly state: ScoreRunState },
  editionState: string,
): boolean {
  return run.kind === 'full' && run.state === 'computed' && takesScoreRuns(editionState);
}
