import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mountWebhook } from '../web/webhook.js';
import { MailEvents } from './mail-events.service.js';

/** Mounts `POST /webhooks/mail`. */
export async function mountMailEvents(app: NestFastifyApplication): Promise<void> {
  const events = app.get(MailEvents);
  await mountWebhook(app, {
    url: '/webhooks/mail',
    signatureHeader: 'x-mail-signature',
    receive: (body, signature, contentType) => events.receive(body, signature, contentType),
  });
}
