// Times, as a bench must give them: never one figure alone.

/** Runs something. Takes a function, which may wait; returns the milliseconds it took on the clock and of the processor. */
export async function timesOf(act) {
  const before = process.cpuUsage();
  const begun = performance.now();
  await act();
  const clock = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

/** The same, the clock alone. */
export async function millisecondsOf(act) {
  return (await timesOf(act)).clock;
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
