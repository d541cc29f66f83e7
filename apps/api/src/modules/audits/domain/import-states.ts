/** Where an import can go. `checking` is the dry run: nothing is written before somebody confirms. */
export const importTransitions = {
  checking: ['ready', 'refused', 'failed'],
  refused: [],
  ready: ['importing', 'discarded'],
  importing: ['imported', 'failed'],
  imported: [],
  discarded: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;

export type ImportState = keyof typeof importTransitions;

export const importStates = Object.keys(importTransitions) as ImportState[];

/** Whether an import may go straight from one state to another. */
export function canTransition(from: ImportState, to: ImportState): boolean {
  return (importTransitions[from] as readonly ImportState[]).includes(to);
}
