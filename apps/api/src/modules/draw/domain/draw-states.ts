/**
 * Where the draw of an edition can go from each state. It only ever goes forward: there is no second draw.
 *
 * - open: applications come in; nothing is written yet
 * - closed: the list and its hash are public
 * - seeded: the beacon's value is recorded, and nothing can change the outcome any more
 * - drawn: the outcome is computed and the places are held; the operator alone sees it
 * - scheduled: it will be published at the announced moment
 * - published: it is public, and every applicant has been told
 */
export const drawTransitions = {
  open: ['closed'],
  closed: ['seeded'],
  seeded: ['drawn'],
  drawn: ['scheduled'],
  scheduled: ['published'],
  published: [],
} as const satisfies Record<string, readonly string[]>;

export type DrawState = keyof typeof drawTransitions;

export const drawStates = Object.keys(drawTransitions) as DrawState[];

/** Whether a draw may go straight from one state to another. */
export function canTransition(from: DrawState, to: DrawState): boolean {
  return (drawTransitions[from] as readonly DrawState[]).includes(to);
}

/** The one state that leads to `to`: the condition of the update that moves a draw there. @throws for `open`, where every draw begins */
export function stateBefore(to: DrawState): DrawState {
  const before = drawStates.find((from) => canTransition(from, to));
  if (before === undefined) throw new Error(`No state leads to ${to}.`);
  return before;
}
