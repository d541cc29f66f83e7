import type Stripe from 'stripe';
import { CANCELLATION_REASONS, REFUND_REASONS } from '../state/records.js';
import { email, integer, labels, list, oneOf, text, unplayed } from './rules.js';
import type { Parsed, Rule } from './rules.js';

type RulesFor<T> = Record<keyof Required<T>, Rule<unknown>>;

/** The parameters of `refunds.create`: of a payment, or with `origin` of what lies in a customer's cash balance. */
export const refundCreateRules = {
  amount: integer({ minimum: 1 }),
  charge: text(),
  currency: oneOf(['eur', 'EUR']),
  customer: text(),
  expand: list(text()),
  instructions_email: email,
  metadata: labels,
  origin: oneOf(['customer_balance']),
  payment_intent: text(),
  reason: oneOf(REFUND_REASONS),
  refund_application_fee: unplayed,
  reverse_transfer: unplayed,
} satisfies RulesFor<Stripe.RefundCreateParams>;

/** A validated request for a refund. */
export type RefundCreation = Parsed<typeof refundCreateRules>;

/** The parameters of `paymentIntents.cancel`. */
export const intentCancelRules = {
  cancellation_reason: oneOf(CANCELLATION_REASONS),
  expand: list(text()),
} satisfies RulesFor<Stripe.PaymentIntentCancelParams>;
