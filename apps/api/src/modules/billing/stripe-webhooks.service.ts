import { Inject, Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { visitor } from '../../platform/context/access.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { STRIPE } from '../../platform/stripe/stripe.module.js';
import { type AttemptPayload, handleStripeEvent } from './billing-tasks.js';
import { attemptKey, operatorKey, organisationKey } from './checkout.js';

/** The messages that are acted upon; any other is remembered and left alone. */
const heeded = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'payment_intent.processing',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
] as const satisfies readonly Stripe.Event['type'][];

type HeededEvent = Extract<Stripe.Event, { readonly type: (typeof heeded)[number] }>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Receives the messages of the payment provider: remembers each once and leaves the work to a job. */
@Injectable()
export class StripeWebhooks {
  constructor(
    @Inject(STRIPE) private readonly stripe: Stripe,
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @param body the bytes as they came: another spelling of the same JSON has another signature
   * @returns false when the signature is not the provider's; nothing was kept then
   */
  async receive(body: Buffer, signature: string): Promise<boolean> {
    const event = this.verified(body, signature);
    if (event === null) return false;
    await this.transactions.run(visitor, (context) => this.keep(context, event));
    return true;
  }

  private verified(body: Buffer, signature: string): Stripe.Event | null {
    try {
      return this.stripe.webhooks.constructEvent(body, signature, this.config.stripe.webhookSecret);
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
      throw error;
    }
  }

  private async keep(context: RequestContext, event: Stripe.Event): Promise<void> {
    const manager = await context.manager();
    const inserted: unknown[] = await manager.query(
      'INSERT INTO webhook_event (id, type, received_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id',
      [event.id, event.type, context.now],
    );
    const attempt = attemptOf(event);
    if (inserted.length === 0 || attempt === null) return;
    await this.jobs.enqueue(
      context,
      handleStripeEvent,
      { eventId: event.id, ...attempt },
      { key: `stripe:${event.id}` },
    );
  }
}

/** The attempt a message is about; null for one that is not about a payment of ours. */
function attemptOf(event: Stripe.Event): AttemptPayload | null {
  const metadata = isHeeded(event) ? event.data.object.metadata : null;
  const [organisationId, operatorId, attemptId] = [organisationKey, operatorKey, attemptKey].map(
    (key) => metadata?.[key],
  );
  if (!isUuid(organisationId) || !isUuid(operatorId) || !isUuid(attemptId)) return null;
  return { organisationId, operatorId, attemptId };
}

function isHeeded(event: Stripe.Event): event is HeededEvent {
  return (heeded as readonly string[]).includes(event.type);
}

function isUuid(value: string | undefined): value is string {
  return value !== undefined && uuid.test(value);
}
