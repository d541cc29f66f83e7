import { sessionTotal } from '../payments/session-total.js';
import type { SessionCreation } from '../request/session-params.js';
import { missingParameter, noSuchObject, refuseParameter } from '../request/stripe-error.js';
import { newId } from '../state/ids.js';
import type { LineRecord, SessionRecord } from '../state/records.js';

const HALF_HOUR = 30 * 60;
const DAY = 24 * 60 * 60;
/** Stripe's least amount in euros, and its greatest. */
const LEAST_CENTS = 50;
const GREATEST_CENTS = 99_999_999;

/** What a new session depends on besides its parameters. */
export interface SessionSurroundings {
  readonly nowSeconds: number;
  readonly isCustomer: (id: string) => boolean;
}

/**
 * A new open session from validated parameters.
 *
 * @throws StripeRefusal when parameters contradict each other, the customer does not exist, the amount is outside
 *   0.50 to 999,999.99 euros, or the expiry is not within 30 minutes and 24 hours
 */
export function toSessionRecord(
  creation: SessionCreation,
  { nowSeconds, isCustomer }: SessionSurroundings,
): SessionRecord {
  const { customer, customer_email: customerEmail, payment_intent_data: intentData } = creation;
  if (customer !== undefined && customerEmail !== undefined) {
    throw refuseParameter('customer_email', 'You may only specify one of these parameters: customer, customer_email.');
  }
  if (customer !== undefined && !isCustomer(customer)) throw noSuchObject('customer', customer, 'customer', 400);
  refuseIncompleteTransfer(creation);
  const lines = creation.line_items.map(toLineRecord);
  refuseAmount(sessionTotal(lines));
  return {
    id: newId('session'),
    created: nowSeconds,
    expiresAt: expiryOf(creation.expires_at, nowSeconds),
    status: 'open',
    paymentStatus: 'unpaid',
    currency: 'eur',
    lines,
    customerId: customer ?? null,
    customerEmail: customerEmail ?? null,
    clientReferenceId: creation.client_reference_id ?? null,
    allowedMethods: creation.allowed_payment_method_types ?? null,
    locale: creation.locale ?? null,
    submitType: creation.submit_type ?? null,
    successUrl: creation.success_url,
    cancelUrl: creation.cancel_url ?? null,
    metadata: creation.metadata ?? {},
    intentTemplate: {
      description: intentData?.description ?? null,
      receiptEmail: intentData?.receipt_email ?? null,
      statementDescriptor: intentData?.statement_descriptor ?? null,
      metadata: intentData?.metadata ?? {},
    },
    intentId: null,
  };
}

function toLineRecord({ price_data: price, quantity, metadata }: SessionCreation['line_items'][number]): LineRecord {
  return {
    id: newId('lineItem'),
    priceId: newId('price'),
    productId: newId('product'),
    name: price.product_data.name,
    description: price.product_data.description ?? null,
    unitAmountCents: price.unit_amount,
    quantity,
    taxBehavior: price.tax_behavior ?? 'unspecified',
    metadata: metadata ?? {},
  };
}

/** A transfer needs a customer, whose cash balance receives it, and the bank transfer's options. */
function refuseIncompleteTransfer(creation: SessionCreation): void {
  if (creation.allowed_payment_method_types?.includes('customer_balance') !== true) return;
  if (creation.customer === undefined) throw missingParameter('customer');
  if (creation.payment_method_options?.customer_balance === undefined)
    throw missingParameter('payment_method_options[customer_balance]');
}

function refuseAmount(totalCents: number): void {
  if (totalCents < LEAST_CENTS) {
    throw refuseParameter(
      'line_items',
      "The Checkout Session's total amount due must add up to at least €0.50 eur",
      'amount_too_small',
    );
  }
  if (totalCents > GREATEST_CENTS) {
    throw refuseParameter(
      'line_items',
      "The Checkout Session's total amount due must be no more than €999,999.99",
      'amount_too_large',
    );
  }
}

function expiryOf(expiresAt: number | undefined, nowSeconds: number): number {
  if (expiresAt === undefined) return nowSeconds + DAY;
  if (expiresAt < nowSeconds + HALF_HOUR) {
    throw refuseParameter(
      'expires_at',
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
    );
  }
  if (expiresAt > nowSeconds + DAY) {
    throw refuseParameter(
      'expires_at',
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    );
  }
  return expiresAt;
}
