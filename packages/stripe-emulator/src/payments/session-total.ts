import type { IntentRecord, LineRecord, SessionRecord } from '../state/records.js';

/** The amount of one line, in cents. */
export function lineTotal(line: Pick<LineRecord, 'unitAmountCents' | 'quantity'>): number {
  return line.unitAmountCents * line.quantity;
}

/** The amount of a session, in cents: prices are taken as given, no tax is added. */
export function sessionTotal(lines: readonly Pick<LineRecord, 'unitAmountCents' | 'quantity'>[]): number {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0);
}

/** What is missing after a transfer arrived in part, in cents; nothing before any of it arrived. */
export function missingCents(session: SessionRecord, intent: IntentRecord): number {
  const isPartial = session.status === 'complete' && intent.status === 'requires_action' && intent.receivedCents > 0;
  return isPartial ? intent.amountCents - intent.receivedCents : 0;
}
