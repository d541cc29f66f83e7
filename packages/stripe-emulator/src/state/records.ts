import type Stripe from 'stripe';

/** Labels the merchant attaches to an object: at most 50 pairs. */
export type Labels = Readonly<Record<string, string>>;

/** The ways of paying which the emulator plays. */
export const PAYMENT_METHODS = [
  'card',
  'sepa_debit',
  'customer_balance',
] as const satisfies readonly Stripe.Checkout.SessionCreateParams.AllowedPaymentMethodType[];
export type PaymentMethodName = (typeof PAYMENT_METHODS)[number];

/** A customer as created through the API. `created` is in seconds. */
export interface CustomerRecord {
  readonly id: string;
  readonly created: number;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly description: string | null;
  readonly address: Stripe.Address | null;
  readonly preferredLocales: readonly string[];
  readonly metadata: Labels;
}

/** One line of a Checkout Session; the amount is in cents of the session's currency. */
export interface LineRecord {
  readonly id: string;
  readonly priceId: string;
  readonly productId: string;
  readonly name: string;
  readonly description: string | null;
  readonly unitAmountCents: number;
  readonly quantity: number;
  readonly taxBehavior: 'exclusive' | 'inclusive' | 'unspecified';
  readonly metadata: Labels;
}

/** What the session hands on to the payment intent it creates at the first attempt to pay. */
export interface IntentTemplate {
  readonly description: string | null;
  readonly receiptEmail: string | null;
  readonly statementDescriptor: string | null;
  readonly metadata: Labels;
}

/** A Checkout Session. Times are in seconds. */
export interface SessionRecord {
  readonly id: string;
  readonly created: number;
  readonly expiresAt: number;
  readonly status: 'open' | 'complete' | 'expired';
  readonly paymentStatus: 'unpaid' | 'paid';
  readonly currency: 'eur';
  readonly lines: readonly LineRecord[];
  readonly customerId: string | null;
  readonly customerEmail: string | null;
  readonly clientReferenceId: string | null;
  readonly allowedMethods: readonly PaymentMethodName[] | null;
  readonly locale: string | null;
  readonly submitType: 'auto' | 'book' | 'donate' | 'pay' | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly metadata: Labels;
  readonly intentTemplate: IntentTemplate;
  readonly intentId: string | null;
}

/** Why the last attempt to pay failed, in Stripe's codes. */
export interface PaymentFailure {
  readonly code: 'card_declined' | 'payment_intent_authentication_failure' | 'payment_intent_payment_attempt_failed';
  readonly declineCode: string | null;
  readonly message: string;
}

/** Why a payment intent was cancelled: by the merchant for a reason, or because its session expired. */
export const CANCELLATION_REASONS = [
  'abandoned',
  'duplicate',
  'fraudulent',
  'requested_by_customer',
] as const satisfies readonly Stripe.PaymentIntentCancelParams['cancellation_reason'][];
export type CancellationReason = (typeof CANCELLATION_REASONS)[number] | 'expired';

/** A payment intent. Amounts are in cents, times in seconds; what a transfer brings too much is not received by it. */
export interface IntentRecord {
  readonly id: string;
  readonly created: number;
  readonly sessionId: string;
  readonly amountCents: number;
  readonly receivedCents: number;
  readonly currency: 'eur';
  readonly status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';
  readonly method: PaymentMethodName | null;
  readonly paymentMethodId: string | null;
  readonly chargeId: string | null;
  /** When the money was asked for, or for a transfer when it was all there; null as long as there is no charge. */
  readonly chargedAt: number | null;
  readonly failure: PaymentFailure | null;
  readonly canceledAt: number | null;
  readonly cancellationReason: CancellationReason | null;
  readonly customerId: string | null;
  readonly allowedMethods: readonly PaymentMethodName[] | null;
  readonly template: IntentTemplate;
}

/** Where the money of a cash balance came from or went to. */
export type CashMovement =
  | { readonly type: 'funded'; readonly reference: string | null; readonly senderName: string | null }
  | { readonly type: 'applied_to_payment' | 'unapplied_from_payment'; readonly intentId: string }
  | { readonly type: 'refunded_from_payment' | 'return_initiated' | 'return_canceled'; readonly refundId: string };

/** One movement of a customer's cash balance, in cents: what came in is positive. `created` is in seconds. */
export interface CashTransactionRecord {
  readonly id: string;
  readonly created: number;
  readonly customerId: string;
  readonly netCents: number;
  readonly endingCents: number;
  readonly movement: CashMovement;
}

export const REFUND_REASONS = [
  'duplicate',
  'fraudulent',
  'requested_by_customer',
] as const satisfies readonly Stripe.RefundCreateParams['reason'][];

/** Money on its way back, from a payment or, without one, from a customer's cash balance. `created` is in seconds. */
export interface RefundRecord {
  readonly id: string;
  readonly created: number;
  readonly amountCents: number;
  readonly currency: 'eur';
  readonly intentId: string | null;
  readonly customerId: string | null;
  readonly status: 'pending' | 'succeeded' | 'failed';
  readonly reason: (typeof REFUND_REASONS)[number] | null;
  readonly metadata: Labels;
  /** When a pending one succeeds by itself, in milliseconds of the emulator's clock. */
  readonly dueAt: number;
}

/** An event with the snapshot it was emitted with. */
export interface EventRecord {
  readonly id: string;
  readonly body: Stripe.Event;
}

/** One copy of an event on its way to the webhook endpoint. `dueAt` is in milliseconds of the machine's clock. */
export interface DeliveryRecord {
  readonly id: string;
  readonly sequence: number;
  readonly eventId: string;
  readonly dueAt: number;
  readonly attempts: number;
  readonly missigned: boolean;
  readonly state: 'pending' | 'held' | 'delivered' | 'failed' | 'dropped';
  readonly lastAnswer: string | null;
}

/** What becomes of the events of one payment, as chosen on the payment page or by a test. */
export interface WebhookFate {
  readonly drop: boolean;
  readonly duplicate: boolean;
  readonly delayMs: number;
}

/** The end of a payment that is not known at once. `dueAt` is in milliseconds of the emulator's clock. */
export interface SettlementRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly end: 'succeeds' | 'fails' | { readonly receivedCents: number };
  readonly dueAt: number;
  readonly fate: WebhookFate;
}

/** The answer kept for an Idempotency-Key, which is its `id`. `created` is in seconds. */
export interface AnswerRecord {
  readonly id: string;
  readonly created: number;
  readonly fingerprint: string;
  readonly requestId: string;
  readonly body: string;
}

/** Everything the emulator remembers. */
export interface StateRecords {
  customer: CustomerRecord;
  session: SessionRecord;
  intent: IntentRecord;
  cashTransaction: CashTransactionRecord;
  refund: RefundRecord;
  event: EventRecord;
  delivery: DeliveryRecord;
  settlement: SettlementRecord;
  answer: AnswerRecord;
}
