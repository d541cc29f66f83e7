import type { RawValue } from '@barometer/scoring';

/** Number syntax of JSON, not negative: scoring method, section 9. */
const number = /^(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The value a cell holds: `true`, `false`, a number, or null for an empty cell (not applicable); undefined for anything else. */
export function rawValueOf(cell: string): RawValue | undefined {
  if (cell === '') return null;
  if (cell === 'true') return true;
  if (cell === 'false') return false;
  if (!number.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
