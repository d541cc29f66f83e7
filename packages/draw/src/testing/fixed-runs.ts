/** What says how often a property is tried, and on which worlds. */
export interface FixedRuns {
  readonly numRuns: number;
  readonly seed: number;
}

/** Tries a property on that many random worlds, the same ones each time: a failure can be looked at again. */
export function fixedRuns(numRuns: number): FixedRuns {
  return { numRuns, seed: 20_260_301 };
}
