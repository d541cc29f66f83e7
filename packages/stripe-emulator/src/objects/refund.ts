import type Stripe from 'stripe';
import { chargeOf } from './charge.js';
import type { IntentRecord, RefundRecord } from '../state/records.js';

/**
 * A refund as the API shows it.
 *
 * @param intent the payment it gives back, null when it gives back what lies in a cash balance
 */
export function toRefund(record: RefundRecord, intent: IntentRecord | null): Stripe.Refund {
  return {
    id: record.id,
    object: 'refund',
    amount: record.amountCents,
    balance_transaction: null,
    charge: intent === null ? null : chargeOf(intent),
    created: record.created,
    currency: record.currency,
    customer: record.customerId,
    customer_account: null,
    ...destinationOf(record, intent),
    ...(record.status === 'failed' ? { failure_reason: 'unknown' } : {}),
    metadata: { ...record.metadata },
    payment_intent: record.intentId,
    payment_method: intent?.paymentMethodId ?? null,
    ...(record.status === 'pending' ? { pending_reason: 'processing' } : {}),
    reason: record.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: record.status,
    transfer_reversal: null,
  } satisfies Stripe.Refund;
}

/** Where the money goes; the library describes no destination for SEPA debits. */
function destinationOf(
  { status }: RefundRecord,
  intent: IntentRecord | null,
): { destination_details?: Stripe.Refund.DestinationDetails } {
  if (intent?.method === 'sepa_debit') return {};
  if (intent?.method === 'card') return { destination_details: { type: 'card', card: { type: 'refund' } } };
  const reference_status = status === 'succeeded' ? 'available' : 'pending';
  const eu_bank_transfer = { reference: null, reference_status };
  return { destination_details: { type: 'eu_bank_transfer', eu_bank_transfer } };
}
