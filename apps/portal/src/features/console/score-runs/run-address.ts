import type { Run } from './score-runs-question.js';

/** Stands in an address for the provisional run, whatever its id: another one takes its place each time it settles. */
const PROVISIONAL = 'provisoire';

/** How an address names a run, so that the link still leads there later. */
export function addressOf({ id, isProvisional }: Pick<Run, 'id' | 'isProvisional'>): string {
  return isProvisional ? PROVISIONAL : id;
}

/** The run that an address names, and whether it is still there: an id of a provisional run dies with it. */
export interface ShownRun<One> {
  readonly run: One | undefined;
  readonly isGone: boolean;
}

/** The run to show: the one named; without a name, or where it is gone, the newest that was started, else the provisional one. */
export function shownRun<One extends Pick<Run, 'id' | 'isProvisional'>>(
  runs: readonly One[],
  wanted: string | undefined,
): ShownRun<One> {
  const named = wanted === undefined ? undefined : runs.find((run) => run.id === wanted || addressOf(run) === wanted);
  if (named) return { run: named, isGone: false };
  return { run: runs.find(({ isProvisional }) => !isProvisional) ?? runs[0], isGone: wanted !== undefined };
}
