import type { IntentRecord } from '../state/records.js';

type Status = IntentRecord['status'];

/** Where a payment intent may go from each state. A transfer that arrives in parts stays where it is. */
const NEXT: Record<Status, readonly Status[]> = {
  requires_payment_method: ['requires_payment_method', 'requires_action', 'processing', 'succeeded', 'canceled'],
  requires_action: ['requires_action', 'requires_payment_method', 'processing', 'succeeded', 'canceled'],
  processing: ['succeeded', 'requires_payment_method'],
  succeeded: [],
  canceled: [],
};

/** Whether a payment intent may pass from one state to the other. */
export function canMove(from: Status, to: Status): boolean {
  return NEXT[from].includes(to);
}
