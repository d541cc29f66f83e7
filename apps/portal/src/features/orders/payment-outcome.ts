import type { OrderState, PaymentState } from '../../gql/graphql.js';

/** Where the payment of an order stands, in the few ways a page says it. */
export type PaymentOutcome = 'paid' | 'processing' | 'refused' | 'abandoned' | 'unpaid' | 'cancelled';

interface PayableOrder {
  readonly state: OrderState;
  readonly payments: readonly { readonly state: PaymentState; readonly createdAt: string }[];
}

const PAID: readonly OrderState[] = ['committed', 'fulfilled', 'closed'];

/**
 * Reads the truth from the order's state first: an attempt that succeeded without settling the order (a short
 * transfer, say) is still being processed, whatever came before or after it.
 */
export function paymentOutcomeOf({ state, payments }: PayableOrder): PaymentOutcome {
  if (state === 'cancelled') return 'cancelled';
  if (PAID.includes(state)) return 'paid';
  if (payments.some((payment) => payment.state === 'processing' || payment.state === 'succeeded')) return 'processing';
  const latest = payments.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
  if (!latest) return 'unpaid';
  return latest.state === 'failed' ? 'refused' : 'abandoned';
}

/** Whether the person can still pay: money on its way must not be sent twice. */
export function canBePaid(outcome: PaymentOutcome): boolean {
  return outcome === 'unpaid' || outcome === 'refused' || outcome === 'abandoned';
}
