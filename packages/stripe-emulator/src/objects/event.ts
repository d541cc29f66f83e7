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

type SessionEventType = Extract<PaymentEventType, `checkout.session.${string}`>;
type IntentEventType = Extract<PaymentEventType, `payment_intent.${string}`>;

/** An event about a Checkout Session. */
export function toSessionEvent(
  head: EventHead,
  type: SessionEventType,
  session: Stripe.Checkout.Session,
): Stripe.Event {
  return { ...common(head), type, data: { object: session } } satisfies Stripe.Event;
}

/** An event about a payment intent. */
export function toIntentEvent(head: EventHead, type: IntentEventType, intent: Stripe.PaymentIntent): Stripe.Event {
  return { ...common(head), type, data: { object: intent } } satisfies Stripe.Event;
}

/** The event that says a customer was created. */
export function toCustomerEvent(head: EventHead, customer: Stripe.Customer): Stripe.Event {
  return { ...common(head), type: 'customer.created', data: { object: customer } } satisfies Stripe.Event;
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
