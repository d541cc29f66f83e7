import { canTransition, type PaymentState } from './payment-states.js';

/** What is known of the attempt here. */
export interface AttemptToSettle {
  readonly id: string;
  readonly state: PaymentState;
  readonly amountCents: number;
  readonly currency: string;
}

/** The truth read from the payment provider just now, in its own words. Amounts in cents. */
export interface PaymentTruth {
  readonly attemptId: string | null;
  /** `open`, `complete` or `expired`; a status we do not know leaves things as they are. */
  readonly sessionStatus: string | null;
  readonly isPaid: boolean;
  readonly amountCents: number | null;
  readonly currency: string | null;
  /** Null until the first try to pay. */
  readonly intent: {
    readonly id: string;
    readonly attemptId: string | null;
    readonly status: string;
    readonly receivedCents: number;
    readonly currency: string;
  } | null;
}

export type RefusalReason = 'another_attempt' | 'amount_differs' | 'unknown_to_provider';

/** What to do: nothing, move the attempt, or let a person look, because money and order do not agree. */
export type Settlement =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'move'; readonly to: PaymentState }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason };

/**
 * Decides what the truth means for an attempt. It looks at the present state of things only, so that it may be asked any number of times, by the
 * webhook, the return page and the reconciliation, in any order. Paid means that the session says so, the intent succeeded and the amount is the
 * order's to the cent. A complete session whose debit is under way is not paid, and may still fail weeks later.
 * @param truth null when the provider knows nothing of the payment page: then nobody can pay on it
 */
export function decideSettlement(attempt: AttemptToSettle, truth: PaymentTruth | null): Settlement {
  if (truth === null) {
    return attempt.state === 'created'
      ? { kind: 'move', to: 'cancelled' }
      : { kind: 'refuse', reason: 'unknown_to_provider' };
  }
  const isOfAnother =
    truth.attemptId !== attempt.id || (truth.intent !== null && truth.intent.attemptId !== attempt.id);
  if (isOfAnother) return { kind: 'refuse', reason: 'another_attempt' };
  const to = stateOf(truth);
  if (to === 'succeeded' && !isExactly(attempt, truth)) return { kind: 'refuse', reason: 'amount_differs' };
  return canTransition(attempt.state, to) ? { kind: 'move', to } : { kind: 'unchanged' };
}

function stateOf({ sessionStatus, isPaid, intent }: PaymentTruth): PaymentState {
  if (isPaid && intent?.status === 'succeeded') return 'succeeded';
  if (sessionStatus === 'expired') return 'cancelled';
  // A refused card leaves the session open: the payer is still on the page and may try another one.
  if (sessionStatus !== 'complete') return 'created';
  const hasFailed = intent?.status === 'requires_payment_method' || intent?.status === 'canceled';
  return hasFailed ? 'failed' : 'processing';
}

function isExactly({ amountCents, currency }: AttemptToSettle, truth: PaymentTruth): boolean {
  const { intent } = truth;
  if (intent === null) return false;
  const isSameCurrency = [truth.currency, intent.currency].every((each) => each?.toUpperCase() === currency);
  return isSameCurrency && truth.amountCents === amountCents && intent.receivedCents === amountCents;
}
