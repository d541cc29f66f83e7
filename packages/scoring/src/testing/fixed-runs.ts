/** What says how often a property is tried, and on which worlds. */
export interface FixedRuns {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * Tries a property on that many random worlds, the same ones each time: how many of them have a figure of some kind, which
 * is counted to make sure that the property was looked at at all, must not be a matter of luck.
 */
export function fixedRuns(numRuns: number): FixedRuns {
  return { numRuns, seed: 20_260_301 };
}
