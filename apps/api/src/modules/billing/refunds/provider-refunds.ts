import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { STRIPE } from '../../../platform/stripe/stripe.module.js';
import type { Refund } from './refund.entity.js';

/** What the provider says of a refund; anything but the two ends is still under way. */
export interface ProviderRefund {
  readonly id: string;
  readonly end: 'succeeded' | 'failed' | null;
}

/** Refunds at the payment provider. */
@Injectable()
export class ProviderRefunds {
  constructor(@Inject(STRIPE) private readonly stripe: Stripe) {}

  /** Asked again for the same refund, after a crash, it answers the same one. @param intentId the payment, in the provider's words */
  async open({ id, amountCents }: Refund, intentId: string): Promise<ProviderRefund> {
    return shown(
      await this.stripe.refunds.create(
        { payment_intent: intentId, amount: amountCents, metadata: { refund_id: id } },
        { idempotencyKey: `refund:${id}` },
      ),
    );
  }

  async read(providerRefundId: string): Promise<ProviderRefund> {
    return shown(await this.stripe.refunds.retrieve(providerRefundId));
  }
}

function shown({ id, status }: Stripe.Refund): ProviderRefund {
  const hasFailed = status === 'failed' || status === 'canceled';
  return { id, end: status === 'succeeded' ? 'succeeded' : hasFailed ? 'failed' : null };
}
