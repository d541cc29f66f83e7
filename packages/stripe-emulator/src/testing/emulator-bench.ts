import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { stripeEmulatorConnection } from '../connection.js';
import { startStripeEmulator } from '../emulator.js';
import type { StripeEmulator, StripeEmulatorOptions } from '../emulator.js';

export const WEBHOOK_SECRET = 'whsec_of_the_specs';

/** An emulator, the official library pointed at it, and an endpoint that keeps what it receives. */
export interface EmulatorBench {
  readonly emulator: StripeEmulator;
  readonly stripe: Stripe;
  readonly received: ReceivedWebhook[];
  /** The statuses the endpoint answers next, before it goes back to 200. */
  readonly nextAnswers: number[];
  /** The types of the verified events, in the order of arrival. */
  types(): string[];
  close(): Promise<void>;
}

export interface ReceivedWebhook {
  readonly payload: string;
  readonly signature: string;
}

/** Verifies a received webhook as the product does; throws when its signature is wrong. */
export function verified({ payload, signature }: ReceivedWebhook): Stripe.Event {
  return Stripe.webhooks.constructEvent(payload, signature, WEBHOOK_SECRET);
}

/** A client of an emulator that does not repeat requests by itself. */
export function clientOf(emulator: Pick<StripeEmulator, 'url'>, key = 'sk_test_specs'): Stripe {
  return new Stripe(key, { ...stripeEmulatorConnection(emulator.url), maxNetworkRetries: 0, telemetry: false });
}

/** Starts all three; the options given replace those of the bench. */
export async function startBench(options: Partial<StripeEmulatorOptions> = {}): Promise<EmulatorBench> {
  const received: ReceivedWebhook[] = [];
  const nextAnswers: number[] = [];
  const endpoint = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        payload: Buffer.concat(chunks).toString(),
        signature: String(request.headers['stripe-signature']),
      });
      response.writeHead(nextAnswers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  const { port } = endpoint.address() as AddressInfo;
  const emulator = await startStripeEmulator({
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret: WEBHOOK_SECRET,
    webhookRetryDelaysMs: [5, 5],
    settlementDelayMs: 20,
    ...options,
  });
  return {
    emulator,
    stripe: clientOf(emulator),
    received,
    nextAnswers,
    types: () => received.map((webhook) => verified(webhook).type),
    close: async () => {
      await emulator.close();
      endpoint.closeAllConnections();
      await new Promise((resolve) => endpoint.close(resolve));
    },
  };
}

/** The parameters of a session for 250 euros, with what the spec is about. */
export function aSession(changes: Stripe.Checkout.SessionCreateParams = {}): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    line_items: [
      {
        price_data: { currency: 'eur', unit_amount: 12_500, product_data: { name: 'Participation d’un site' } },
        quantity: 2,
      },
    ],
    success_url: 'http://127.0.0.1:4000/fr/retour?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:4000/fr/panier',
    allowed_payment_method_types: ['card', 'sepa_debit'],
    customer_email: 'finances@mairie-demo.example',
    ...changes,
  };
}

/** The parameters of funding instructions for transfers in euros. */
export const EUROPEAN_TRANSFER = {
  currency: 'eur',
  funding_type: 'bank_transfer',
  bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'FR' } },
} as const satisfies Stripe.CustomerCreateFundingInstructionsParams;

/** What makes it a session that a customer pays by transfer. */
export function byTransfer(customer: string): Stripe.Checkout.SessionCreateParams {
  return {
    customer,
    customer_email: undefined,
    allowed_payment_method_types: ['customer_balance'],
    payment_method_options: {
      customer_balance: {
        funding_type: 'bank_transfer',
        bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'FR' } },
      },
    },
  };
}
