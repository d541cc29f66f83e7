/** How far apart two figures may be and still count as equal, in score points or as a share (Scoring method, preamble). */
export const TOLERANCE = 1e-9;

/** Takes two finite numbers of one unit; tells whether they are equal within the tolerance (Scoring method, preamble). */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

/** Takes two finite numbers of one unit; tells whether `a` is below `b`, a tie by the last bit not counting (Scoring method, preamble). */
export function isBelow(a: number, b: number): boolean {
  return a < b - TOLERANCE;
}
