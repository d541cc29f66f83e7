import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StripeWebhooks } from './stripe-webhooks.service.js';

/** Mounts `POST /webhooks/stripe`, with a parser of its own: the body stays bytes, because the signature is of bytes. */
export async function mountStripeWebhook(app: NestFastifyApplication): Promise<void> {
  const webhooks = app.get(StripeWebhooks);
  await app
    .getHttpAdapter()
    .getInstance()
    .register(async (server) => {
      server.removeAllContentTypeParsers();
      server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      server.post('/webhooks/stripe', async (request, reply) => {
        const { body } = request;
        const signature = request.headers['stripe-signature'];
        const isReceived =
          Buffer.isBuffer(body) && typeof signature === 'string' && (await webhooks.receive(body, signature));
        return reply.status(isReceived ? 200 : 400).send({ received: isReceived });
      });
    });
}
