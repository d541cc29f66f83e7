/**
 * Where a payment attempt can go from each state. Forward only: a message that arrives late never undoes a payment. Money that did arrive counts
 * even if the attempt was given up before, because it is on the account.
 */
export const paymentTransitions = {
  created: ['processing', 'succeeded', 'failed', 'cancelled'],
  processing: ['succeeded', 'failed'],
  failed: ['succeeded'],
  cancelled: ['succeeded'],
  succeeded: [],
} as const satisfies Record<string, readonly string[]>;

export type PaymentState = keyof typeof paymentTransitions;

export const paymentStates = Object.keys(paymentTransitions) as PaymentState[];

/** Whether an attempt may go straight from one state to another. */
export function canTransition(from: PaymentState, to: PaymentState): boolean {
  return (paymentTransitions[from] as readonly PaymentState[]).includes(to);
}

/** States in which the payer or the bank may still act. */
export const openStates = ['created', 'processing'] as const satisfies readonly PaymentState[];

/** Whether something may still happen to the attempt. */
export function isOpen(state: PaymentState): boolean {
  return (openStates as readonly PaymentState[]).includes(state);
}
