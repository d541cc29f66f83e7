import { Inject, Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { STRIPE } from '../../platform/stripe/stripe.module.js';
import type { PaymentTruth } from './domain/settlement.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';

/**
 * What a payment page shows, read before the call so that the call needs no database. Only what never changes: the provider refuses a repeated call
 * whose parameters differ, so neither the payer's address (the page asks for one) nor the name of the edition is sent.
 */
export interface PageRequest {
  readonly attempt: PaymentAttempt;
  readonly orderReference: string;
}

/** A payment page that is open. */
export interface PaymentPage {
  readonly sessionId: string;
  readonly url: string;
}

const lineTexts = {
  fr: { name: 'Commande', description: 'Participation au baromètre, TVA comprise' },
  en: { name: 'Order', description: 'Participation in the barometer, VAT included' },
} as const;

/** Key under which the ids of an attempt travel with the provider's objects, so that a message finds its tenant. */
export const attemptKey = 'attempt_id';
export const organisationKey = 'organisation_id';
export const operatorKey = 'operator_id';

/** The payment provider's hosted pages. */
@Injectable()
export class Checkout {
  constructor(
    @Inject(STRIPE) private readonly stripe: Stripe,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens the payment page of an attempt. Called again for the same attempt, by a second click or after a crash, it answers the same page: the
   * attempt's id is the idempotency key, and every parameter comes from what does not change of an order.
   */
  async open(request: PageRequest): Promise<PaymentPage> {
    const session = await this.stripe.checkout.sessions.create(this.parameters(request), {
      idempotencyKey: request.attempt.id,
    });
    if (session.url === null) throw new Error(`The session ${session.id} was created without a page.`);
    return { sessionId: session.id, url: session.url };
  }

  /**
   * Reads session and payment intent again: what a message says is a hint, this is the truth.
   * @returns null when the provider knows no such session, as after a change of provider account
   */
  async read(sessionId: string): Promise<PaymentTruth | null> {
    const session = await this.session(sessionId);
    if (session === null) return null;
    const intent = session.payment_intent;
    if (typeof intent === 'string') throw new Error(`The payment intent of ${sessionId} was not expanded.`);
    return {
      attemptId: session.client_reference_id,
      sessionStatus: session.status,
      isPaid: session.payment_status === 'paid',
      amountCents: session.amount_total,
      currency: session.currency,
      intent:
        intent === null
          ? null
          : {
              id: intent.id,
              attemptId: intent.metadata[attemptKey] ?? null,
              status: intent.status,
              receivedCents: intent.amount_received,
              currency: intent.currency,
            },
    };
  }

  private async session(id: string): Promise<Stripe.Checkout.Session | null> {
    try {
      return await this.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
    } catch (error) {
      if (error instanceof Stripe.errors.StripeError && error.code === 'resource_missing') return null;
      throw error;
    }
  }

  private parameters({ attempt, orderReference }: PageRequest): Stripe.Checkout.SessionCreateParams {
    const { name, description } = lineTexts[attempt.language];
    const metadata = {
      [attemptKey]: attempt.id,
      [organisationKey]: attempt.organisationId,
      [operatorKey]: attempt.operatorId,
    };
    const { publicUrl } = this.config;
    const orderPage = `${publicUrl}/${attempt.language}/s/${attempt.organisationId}/commandes/${attempt.orderId}`;
    return {
      mode: 'payment',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: attempt.currency.toLowerCase(),
            unit_amount: attempt.amountCents,
            product_data: { name: `${name} ${orderReference}`, description },
          },
        },
      ],
      allowed_payment_method_types: ['card', 'sepa_debit'],
      client_reference_id: attempt.id,
      locale: attempt.language,
      metadata,
      payment_intent_data: { metadata, description: orderReference },
      success_url: `${orderPage}/retour?session_id={CHECKOUT_SESSION_ID}`,
      cancel_url: orderPage,
    };
  }
}

/** Whether the provider could not be reached or could not answer: nothing is known to be wrong, and the same call may be repeated. */
export function isProviderAway(error: unknown): boolean {
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeError } = Stripe.errors;
  const isAway = [StripeConnectionError, StripeAPIError, StripeRateLimitError].some((kind) => error instanceof kind);
  // 409: another call with the same key is still under way.
  return isAway || (error instanceof StripeError && error.statusCode === 409);
}
