import type { IntentRecord, RefundRecord } from '../state/records.js';

/**
 * What was given back of a payment or is on its way, in cents. A refund that failed counts no more, unless the payment was made by transfer: then the
 * money went into the customer's cash balance.
 */
export function refundedCents(intent: IntentRecord, refunds: readonly RefundRecord[]): number {
  return refunds
    .filter(
      ({ intentId, status }) => intentId === intent.id && (status !== 'failed' || intent.method === 'customer_balance'),
    )
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}
