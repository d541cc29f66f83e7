import { defineTask } from '../../platform/jobs/jobs.js';

/** Names one attempt of one tenant. */
export interface AttemptPayload {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly attemptId: string;
}

/** Looks at an open attempt from time to time: repeats a call that a crash cut off, and covers for messages that never came. */
export const followPayment = defineTask<AttemptPayload>('follow_payment');

/** Acts on a message of the payment provider. */
export const handleStripeEvent = defineTask<AttemptPayload & { readonly eventId: string }>('handle_stripe_event');

/** Lets an approved refund leave by the payment provider, and follows it until its end is known. */
export const payRefund = defineTask<{ readonly operatorId: string; readonly refundId: string }>('pay_refund');
