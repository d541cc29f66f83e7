// What the bench prints: every figure, and how far each bar was met or missed.

function number(value, digits = 0) {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints a bar. Takes what was measured, the most it may be, and the unit. Returns whether it was met. */
export function bar(name, value, most, unit, digits = 2) {
  const isMet = value <= most;
  const distance = number(Math.abs(value / most - 1) * 100);
  print(
    `  bar  ${name}: ${number(value, digits)} ${unit}, at most ${number(most, 0)} ${unit}: ${isMet ? `met, ${distance} % below` : `MISSED by ${distance} %`}`,
  );
  return isMet;
}

/** Prints the spread of times in milliseconds. Returns the 95th percentile. */
export function spread(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  print(
    `  ${name}: ${number(times.length)} audits, p50 ${number(at(0.5), 1)} ms, p95 ${number(at(0.95), 1)} ms, max ${number(at(1), 1)} ms`,
  );
  return at(0.95);
}

export { number };
