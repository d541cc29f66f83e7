/** Gives a whole number from 0 to `below` - 1, each as likely as the next. */
export type TrialNumbers = (below: number) => number;

const range = 2 ** 32;

/**
 * Numbers to try out what could come of a draw, the same ones for the same trial. They decide nothing: a draw takes its chance from the beacon alone.
 * A counter is mixed as SplitMix does; what would favour the small numbers of a range is thrown away.
 * @param trial which of the trials, from 1
 */
export function trialNumbers(trial: number): TrialNumbers {
  let counter = Math.imul(trial, 0x9e3779b9) >>> 0;
  const next = (): number => {
    counter = (counter + 0x9e3779b9) >>> 0;
    const once = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
    return (twice ^ (twice >>> 15)) >>> 0;
  };
  return (below) => {
    const fair = range - (range % below);
    for (;;) {
      const number = next();
      if (number < fair) return number % below;
    }
  };
}
