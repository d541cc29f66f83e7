import type Stripe from 'stripe';
import { toFinancialAddress } from './cash-balance.js';
import { chargeOf } from './charge.js';
import { transferReference } from '../payments/bank-details.js';
import type { IntentRecord } from '../state/records.js';

/**
 * A payment intent as the API shows it, with its references as ids.
 *
 * @param pageUrl address of its session's payment page, which also shows where to send a transfer
 */
export function toPaymentIntent(record: IntentRecord, pageUrl: string): Stripe.PaymentIntent {
  const isPaid = record.status === 'succeeded';
  return {
    id: record.id,
    object: 'payment_intent',
    allowed_payment_method_types: record.allowedMethods === null ? null : [...record.allowedMethods],
    amount: record.amountCents,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: isPaid ? record.amountCents : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: record.canceledAt,
    // Absent from what an earlier version of the emulator kept.
    cancellation_reason: record.cancellationReason ?? null,
    capture_method: 'automatic_async',
    client_secret: null,
    confirmation_method: 'automatic',
    created: record.created,
    currency: record.currency,
    customer: record.customerId,
    customer_account: null,
    description: record.template.description,
    excluded_payment_method_types: null,
    last_payment_error: toLastError(record),
    latest_charge: chargeOf(record),
    livemode: false,
    managed_payments: null,
    metadata: { ...record.template.metadata },
    next_action: toNextAction(record, pageUrl),
    on_behalf_of: null,
    payment_method: record.status === 'requires_payment_method' ? null : record.paymentMethodId,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: [...(record.allowedMethods ?? ['card', 'sepa_debit'])],
    payment_record: null,
    processing: null,
    receipt_email: record.template.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: record.template.statementDescriptor,
    statement_descriptor_suffix: null,
    status: record.status,
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.PaymentIntent;
}

function toLastError(record: IntentRecord): Stripe.PaymentIntent.LastPaymentError | null {
  const { failure, method } = record;
  const chargeId = chargeOf(record);
  if (failure === null || method === null) return null;
  return {
    type: method === 'card' ? 'card_error' : 'invalid_request_error',
    code: failure.code,
    ...(failure.declineCode === null ? {} : { decline_code: failure.declineCode }),
    ...(chargeId === null ? {} : { charge: chargeId }),
    message: failure.message,
    payment_method_type: method,
  } satisfies Stripe.PaymentIntent.LastPaymentError;
}

function toNextAction(record: IntentRecord, pageUrl: string): Stripe.PaymentIntent.NextAction | null {
  if (record.status !== 'requires_action') return null;
  if (record.method === 'card') {
    return {
      type: 'redirect_to_url',
      redirect_to_url: { return_url: null, url: `${pageUrl}/authentication` },
    } satisfies Stripe.PaymentIntent.NextAction;
  }
  return {
    type: 'display_bank_transfer_instructions',
    display_bank_transfer_instructions: {
      amount_remaining: record.amountCents - record.receivedCents,
      currency: record.currency,
      ...(record.customerId === null ? {} : { financial_addresses: [toFinancialAddress(record.customerId)] }),
      hosted_instructions_url: pageUrl,
      reference: transferReference(record.id),
      type: 'eu_bank_transfer',
    },
  } satisfies Stripe.PaymentIntent.NextAction;
}
