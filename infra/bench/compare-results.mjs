// No time is believed before both sides have found the same scores.

/** Two scores are the same within this. */
export const TOLERANCE = 1e-9;

/**
 * Compares the scores of two sides. Takes them as rows of figures, NaN where there is none; returns how many figures there
 * are and the greatest difference. Throws where one side has a figure that the other has not, or where they differ.
 */
export function compareResults(name, ours, theirs) {
  if (ours.length !== theirs.length) throw new Error(`${name}: ${ours.length} figures against ${theirs.length}`);
  let greatest = 0;
  let figures = 0;
  for (let at = 0; at < ours.length; at += 1) {
    if (Number.isNaN(ours[at]) && Number.isNaN(theirs[at])) continue;
    const difference = Math.abs(ours[at] - theirs[at]);
    if (!(difference <= TOLERANCE)) throw new Error(`${name}: figure ${at} is ${ours[at]} against ${theirs[at]}`);
    greatest = Math.max(greatest, difference);
    figures += 1;
  }
  return { figures, greatest };
}
