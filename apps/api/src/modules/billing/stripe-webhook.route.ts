import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mountWebhook } from '../../platform/web/webhook.js';
import { StripeWebhooks } from './stripe-webhooks.service.js';

/** Mounts `POST /webhooks/stripe`. */
export async function mountStripeWebhook(app: NestFastifyApplication): Promise<void> {
  const webhooks = app.get(StripeWebhooks);
  await mountWebhook(app, {
    url: '/webhooks/stripe',
    signatureHeader: 'stripe-signature',
    receive: (body, signature) => webhooks.receive(body, signature),
  });
}
