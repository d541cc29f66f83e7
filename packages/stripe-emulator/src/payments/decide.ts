import { canMove } from './intent-states.js';
import { TRANSFER_GAP_CENTS } from './payment-choice.js';
import type { PaymentChoice } from './payment-choice.js';
import type {
  CancellationReason,
  IntentRecord,
  PaymentFailure,
  PaymentMethodName,
  SessionRecord,
  SettlementRecord,
} from '../state/records.js';

/** The events about payments, in Stripe's names. */
export type PaymentEventType =
  | 'payment_intent.created'
  | 'payment_intent.requires_action'
  | 'payment_intent.processing'
  | 'payment_intent.partially_funded'
  | 'payment_intent.payment_failed'
  | 'payment_intent.succeeded'
  | 'payment_intent.canceled'
  | 'checkout.session.completed'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.async_payment_failed'
  | 'checkout.session.expired';

/** A session with its payment intent, which exists from the first attempt to pay. */
export interface Payment {
  readonly session: SessionRecord;
  readonly intent: IntentRecord;
}

/** An event to emit, with both objects as they were at that moment. */
export type Step = Payment & { readonly event: PaymentEventType };

/** What an act leads to: events in Stripe's order, and for slow means the end still to come. */
export interface Outcome {
  readonly steps: readonly Step[];
  readonly end: SettlementRecord['end'] | null;
}

/** One attempt to pay: the ids it gives out, when it is made, in seconds, and what the payer's cash balance holds. */
export interface Attempt {
  readonly paymentMethodId: string;
  readonly chargeId: string;
  readonly at: number;
  readonly availableCents: number;
}

type TransferChoice = Extract<PaymentChoice, `transfer_${string}`>;

/** An act that the state of the payment does not allow. */
export class PaymentNotPossible extends Error {}

const DECLINED: PaymentFailure = {
  code: 'card_declined',
  declineCode: 'generic_decline',
  message: 'Your card was declined.',
};
const NOT_AUTHENTICATED: PaymentFailure = {
  code: 'payment_intent_authentication_failure',
  declineCode: null,
  message: 'The provided PaymentMethod has failed authentication.',
};
const DEBIT_RETURNED: PaymentFailure = {
  code: 'payment_intent_payment_attempt_failed',
  declineCode: null,
  message: 'The payment failed: the debit was returned by the customer’s bank.',
};

/**
 * One attempt to pay an open session.
 *
 * @throws PaymentNotPossible when the session is not open
 */
export function decidePayment({ session, intent }: Payment, choice: PaymentChoice, attempt: Attempt): Outcome {
  if (session.status !== 'open') throw new PaymentNotPossible(`The session ${session.id} is ${session.status}.`);
  const { paymentMethodId, chargeId, at, availableCents } = attempt;
  const started = (method: PaymentMethodName): Payment => ({
    session,
    intent: { ...intent, paymentMethodId, chargeId, chargedAt: at, method, failure: null },
  });
  switch (choice) {
    case 'card_accepted':
      return succeed(started('card'));
    case 'card_refused':
      return refuse(started('card'), DECLINED);
    case 'card_authentication':
      return { steps: [step('payment_intent.requires_action', move(started('card'), 'requires_action'))], end: null };
    case 'sepa_settles':
      return complete(started('sepa_debit'), 'processing', 'succeeds');
    case 'sepa_fails':
    case 'sepa_fails_late':
      return complete(started('sepa_debit'), 'processing', 'fails');
    case 'transfer_announced':
    case 'transfer_exact':
    case 'transfer_short':
    case 'transfer_over': {
      const missingCents = intent.amountCents - availableCents;
      if (missingCents <= 0) return succeed(started('customer_balance'));
      return complete(started('customer_balance'), 'requires_action', arrivalOf(choice, missingCents));
    }
  }
}

/** The answer to the second step of a card payment (3-D Secure). */
export function decideAuthentication(payment: Payment, isConfirmed: boolean): Outcome {
  const { session, intent } = payment;
  if (session.status !== 'open' || intent.method !== 'card' || intent.status !== 'requires_action') {
    throw new PaymentNotPossible(`The session ${session.id} does not wait for a confirmation.`);
  }
  return isConfirmed ? succeed(payment) : refuse(payment, NOT_AUTHENTICATED);
}

/** The end of a debit, some time after the session was completed. */
export function decideSettlement(payment: Payment, end: 'succeeds' | 'fails'): Outcome {
  const { session, intent } = payment;
  if (session.status !== 'complete' || intent.status !== 'processing')
    throw new PaymentNotPossible(`The session ${session.id} awaits no debit.`);
  if (end === 'succeeds') return settled(payment);
  const failed = move({ session, intent: { ...intent, failure: DEBIT_RETURNED } }, 'requires_payment_method');
  return {
    steps: [step('payment_intent.payment_failed', failed), step('checkout.session.async_payment_failed', failed)],
    end: null,
  };
}

/** Money of a cash balance that pays an intent waiting for a transfer, in full or in part. */
export function decideFunding({ session, intent }: Payment, cents: number, nowSeconds: number): Outcome {
  const receivedCents = intent.receivedCents + cents;
  const isAwaited = intent.status === 'requires_action' && intent.method === 'customer_balance';
  if (!isAwaited || receivedCents > intent.amountCents)
    throw new PaymentNotPossible(`The payment intent ${intent.id} does not wait for ${cents} cents.`);
  const funded: Payment = { session, intent: { ...intent, receivedCents } };
  if (receivedCents < intent.amountCents)
    return { steps: [step('payment_intent.partially_funded', funded)], end: null };
  return settled({ session, intent: { ...funded.intent, chargedAt: nowSeconds } });
}

/** The end of a payment intent that the merchant no longer wants paid; its session stays as it is. */
export function decideCancellation(
  { session, intent }: Payment,
  cancellationReason: CancellationReason | null,
  nowSeconds: number,
): Outcome {
  if (!canMove(intent.status, 'canceled'))
    throw new PaymentNotPossible(`A payment intent that is ${intent.status} cannot be cancelled.`);
  const after = cancelled(intent, cancellationReason, nowSeconds);
  return { steps: [step('payment_intent.canceled', { session, intent: after })], end: null };
}

/** The end of an open session that was not paid in time; an unfinished payment intent is cancelled with it. */
export function decideExpiry(
  session: SessionRecord,
  intent: IntentRecord | null,
  nowSeconds: number,
): { session: SessionRecord; intent: IntentRecord | null } {
  if (session.status !== 'open') throw new PaymentNotPossible(`The session ${session.id} is ${session.status}.`);
  const expired: SessionRecord = { ...session, status: 'expired' };
  if (intent === null || !canMove(intent.status, 'canceled')) return { session: expired, intent };
  return { session: expired, intent: cancelled(intent, 'expired', nowSeconds) };
}

function cancelled(
  intent: IntentRecord,
  cancellationReason: CancellationReason | null,
  nowSeconds: number,
): IntentRecord {
  return { ...intent, status: 'canceled', receivedCents: 0, canceledAt: nowSeconds, cancellationReason };
}

function succeed(payment: Payment): Outcome {
  const { intent } = move(payment, 'succeeded');
  const paid: Payment = {
    session: { ...payment.session, status: 'complete', paymentStatus: 'paid' },
    intent: { ...intent, receivedCents: intent.amountCents, failure: null },
  };
  return { steps: [step('payment_intent.succeeded', paid), step('checkout.session.completed', paid)], end: null };
}

function refuse(payment: Payment, failure: PaymentFailure): Outcome {
  const refused = move({ ...payment, intent: { ...payment.intent, failure } }, 'requires_payment_method');
  return { steps: [step('payment_intent.payment_failed', refused)], end: null };
}

function complete(
  payment: Payment,
  status: 'processing' | 'requires_action',
  end: SettlementRecord['end'] | null,
): Outcome {
  const { intent } = move(payment, status);
  const awaiting: Payment = { session: { ...payment.session, status: 'complete' }, intent };
  return {
    steps: [
      step(status === 'processing' ? 'payment_intent.processing' : 'payment_intent.requires_action', awaiting),
      step('checkout.session.completed', awaiting),
    ],
    end,
  };
}

function settled(payment: Payment): Outcome {
  const { intent } = move(payment, 'succeeded');
  const paid: Payment = {
    session: { ...payment.session, paymentStatus: 'paid' },
    intent: { ...intent, receivedCents: intent.amountCents, failure: null },
  };
  return {
    steps: [step('payment_intent.succeeded', paid), step('checkout.session.async_payment_succeeded', paid)],
    end: null,
  };
}

/** What arrives by itself of a transfer of that kind; half of a small amount, so that something arrives and something is missing. */
function arrivalOf(choice: TransferChoice, missingCents: number): SettlementRecord['end'] | null {
  if (choice === 'transfer_announced') return null;
  if (choice === 'transfer_exact') return { receivedCents: missingCents };
  if (choice === 'transfer_over') return { receivedCents: missingCents + TRANSFER_GAP_CENTS };
  return { receivedCents: Math.max(missingCents - TRANSFER_GAP_CENTS, Math.ceil(missingCents / 2)) };
}

function move({ session, intent }: Payment, status: IntentRecord['status']): Payment {
  if (!canMove(intent.status, status))
    throw new PaymentNotPossible(`A payment intent that is ${intent.status} cannot become ${status}.`);
  return { session, intent: { ...intent, status } };
}

function step(event: PaymentEventType, payment: Payment): Step {
  return { event, ...payment };
}
