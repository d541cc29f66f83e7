// Times, as a bench must give them: never one figure alone.

/** Runs something. Takes a function, which may wait; returns the milliseconds it took. */
export async function millisecondsOf(act) {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Least, median and most of several numbers. */
export function spreadOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return {
    min: sorted[0],
    median: (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2,
    max: sorted.at(-1),
  };
}
