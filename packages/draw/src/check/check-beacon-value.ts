import type { Rules } from '../record/draw-record.js';
import { wholeValuePattern } from './beacon-pattern.js';
import { problem, type Problem } from './problem.js';
import { textProblems } from './shape.js';

const DRAND_VALUE = /^[0-9a-f]{64}$/;

/**
 * Checks the value of a beacon. Takes rules that were checked and any value; returns what keeps it from being a value of the beacon
 * that they announce: 64 lower-case hex digits, or a text that the pattern matches whole.
 */
export function checkBeaconValue(rules: Pick<Rules, 'beacon'>, value: unknown): Problem[] {
  const problems = textProblems(value, '');
  if (typeof value !== 'string' || problems.length > 0) return problems;
  const { beacon } = rules;
  if (beacon.kind === 'drand') return DRAND_VALUE.test(value) ? [] : [problem('invalidDrandValue', '')];
  const { pattern } = beacon;
  return matchesWhole(pattern, value) ? [] : [problem('patternNotMatched', '', { pattern })];
}

/** An engine compiles some expressions only when they are used, and gives up on those that take more memory than it has. */
function matchesWhole(pattern: string, value: string): boolean {
  try {
    return wholeValuePattern(pattern)?.test(value) === true;
  } catch {
    return false;
  }
}
