import type Stripe from 'stripe';
import type { IntentRecord } from '../state/records.js';

/** The charge of a payment intent, null as long as no money was asked for, or, for a transfer, is all there. */
export function chargeOf(intent: IntentRecord): string | null {
  const hasFailed = intent.failure !== null && intent.failure.code !== 'payment_intent_authentication_failure';
  const isCharged = intent.status === 'succeeded' || intent.status === 'processing';
  return isCharged || hasFailed ? intent.chargeId : null;
}

/**
 * The latest charge of a payment intent as the API shows it.
 *
 * @param id what `chargeOf` says
 * @param refundedCents what was refunded of it or is on its way
 */
export function toCharge(id: string, intent: IntentRecord, refundedCents: number): Stripe.Charge {
  const isPaid = intent.status === 'succeeded';
  return {
    id,
    object: 'charge',
    amount: intent.amountCents,
    amount_captured: isPaid ? intent.amountCents : 0,
    amount_refunded: refundedCents,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: intent.template.statementDescriptor,
    captured: isPaid,
    created: intent.chargedAt ?? intent.created,
    currency: intent.currency,
    customer: intent.customerId,
    description: intent.template.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: intent.failure?.code ?? null,
    failure_message: intent.failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.template.metadata },
    on_behalf_of: null,
    outcome: null,
    paid: isPaid,
    payment_intent: intent.id,
    payment_method: intent.paymentMethodId,
    payment_method_details: intent.method === null ? null : { type: intent.method },
    receipt_email: intent.template.receiptEmail,
    receipt_number: null,
    receipt_url: null,
    refunded: refundedCents === intent.amountCents,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.template.statementDescriptor,
    statement_descriptor_suffix: null,
    status: statusOf(intent.status),
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.Charge;
}

function statusOf(status: IntentRecord['status']): Stripe.Charge['status'] {
  if (status === 'succeeded') return 'succeeded';
  return status === 'processing' ? 'pending' : 'failed';
}
