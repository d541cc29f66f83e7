import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStripeEmulator, type StripeEmulator } from '@barometer/stripe-emulator';
import { Clock } from '../platform/clock/clock.js';
import { TestApp } from './test-app.js';

const webhookSecret = 'whsec_of_the_specs';

/** The whole API beside a Stripe emulator of its own, whose webhooks reach it over HTTP. */
export interface PaymentBench {
  readonly app: TestApp;
  readonly emulator: StripeEmulator;
  /** Waits until every webhook that is on its way was answered. */
  delivered(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts both, by one clock: the emulator follows the application's when a spec sets it, within a second or at `emulator.runDue()`. Debits and refunds end
 * when a spec says so, and a webhook that is refused is tried once more at once.
 */
export async function startPaymentBench(): Promise<PaymentBench> {
  const target: { app: TestApp | null } = { app: null };
  const relay = relayTo(target);
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const { port } = relay.address() as AddressInfo;
  const emulator = await startStripeEmulator({
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret,
    webhookRetryDelaysMs: [5],
    now: () => target.app?.app.get(Clock).now().getTime() ?? Date.now(),
    settlementDelayMs: 3_600_000,
    refundDelayMs: 3_600_000,
  });
  const app = await TestApp.start({ STRIPE_EMULATOR_URL: emulator.url, STRIPE_WEBHOOK_SECRET: webhookSecret });
  target.app = app;
  return {
    app,
    emulator,
    delivered: () => emulator.webhooks.idle(),
    stop: async () => {
      await emulator.close();
      await app.stop();
      relay.closeAllConnections();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
}

/** The emulator must know an address before the API exists: this one hands the bytes on, unchanged. */
function relayTo(target: { readonly app: TestApp | null }): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const injected = target.app?.app.inject({
        method: 'POST',
        url: request.url ?? '/',
        headers: {
          'content-type': request.headers['content-type'] ?? '',
          'stripe-signature': String(request.headers['stripe-signature']),
        },
        payload: Buffer.concat(chunks),
      });
      void injected?.then(({ statusCode, payload }) => response.writeHead(statusCode).end(payload));
    });
  });
}
