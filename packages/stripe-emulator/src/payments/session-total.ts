import type { LineRecord } from '../state/records.js';

/** The amount of one line, in cents. */
export function lineTotal(line: Pick<LineRecord, 'unitAmountCents' | 'quantity'>): number {
  return line.unitAmountCents * line.quantity;
}

/** The amount of a session, in cents: prices are taken as given, no tax is added. */
export function sessionTotal(lines: readonly Pick<LineRecord, 'unitAmountCents' | 'quantity'>[]): number {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0);
}
