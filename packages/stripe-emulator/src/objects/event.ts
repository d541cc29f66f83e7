import Stripe from 'stripe';
import type { PaymentEventType } from '../payments/decide.js';

/** The request that caused an event; an event without one was caused by the payer or by time. */
export interface EventCause {
  readonly requestId: string;
  readonly idempotencyKey: string | null;
}

/** What every event says about itself. `created` is in seconds. */
export interface EventHead {
  readonly id: string;
  readonly created: number;
  readonly cause: EventCause | null;
}

/** An event that is still to be given its head, with the object as it was when it happened. */
export type EventBody = (head: EventHead) => Stripe.Event;

type SessionEventType = Extract<PaymentEventType, `checkout.session.${string}`>;
type IntentEventType = Extract<PaymentEventType, `payment_intent.${string}`>;
type RefundEventType = Extract<Stripe.Event['type'], `refund.${string}`>;

/** An event about a Checkout Session. */
export function toSessionEvent(type: SessionEventType, session: Stripe.Checkout.Session): EventBody {
  return (head) => ({ ...common(head), type, data: { object: session } }) satisfies Stripe.Event;
}

/** An event about a payment intent. */
export function toIntentEvent(type: IntentEventType, intent: Stripe.PaymentIntent): EventBody {
  return (head) => ({ ...common(head), type, data: { object: intent } }) satisfies Stripe.Event;
}

/** The event that says a customer was created. */
export function toCustomerEvent(customer: Stripe.Customer): EventBody {
  return (head) => ({ ...common(head), type: 'customer.created', data: { object: customer } }) satisfies Stripe.Event;
}

/** The event that says money moved into or out of a cash balance. */
export function toCashTransactionEvent(transaction: Stripe.CustomerCashBalanceTransaction): EventBody {
  return (head) =>
    ({
      ...common(head),
      type: 'customer_cash_balance_transaction.created',
      data: { object: transaction },
    }) satisfies Stripe.Event;
}

/** The event that says money stayed in a cash balance after all that waited for it was paid. */
export function toFundsAvailableEvent(balance: Stripe.CashBalance): EventBody {
  return (head) =>
    ({ ...common(head), type: 'cash_balance.funds_available', data: { object: balance } }) satisfies Stripe.Event;
}

/** An event about a refund. */
export function toRefundEvent(type: RefundEventType, refund: Stripe.Refund): EventBody {
  return (head) => ({ ...common(head), type, data: { object: refund } }) satisfies Stripe.Event;
}

/** The event that says how much of a charge is refunded by now. */
export function toChargeRefundedEvent(charge: Stripe.Charge): EventBody {
  return (head) => ({ ...common(head), type: 'charge.refunded', data: { object: charge } }) satisfies Stripe.Event;
}

function common({ id, created, cause }: EventHead) {
  return {
    id,
    object: 'event' as const,
    api_version: Stripe.API_VERSION,
    created,
    livemode: false,
    pending_webhooks: 1,
    request: { id: cause?.requestId ?? null, idempotency_key: cause?.idempotencyKey ?? null },
  };
}
