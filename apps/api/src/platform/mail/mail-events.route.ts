import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailEvents } from './mail-events.service.js';

/** Mounts `POST /webhooks/mail`, with a parser of its own: the body stays bytes, because the signature is of bytes. */
export async function mountMailEvents(app: NestFastifyApplication): Promise<void> {
  const events = app.get(MailEvents);
  await app
    .getHttpAdapter()
    .getInstance()
    .register(async (server) => {
      server.removeAllContentTypeParsers();
      server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      server.post('/webhooks/mail', async (request, reply) => {
        const { body } = request;
        const signature = request.headers['x-mail-signature'];
        const isReceived =
          Buffer.isBuffer(body) &&
          typeof signature === 'string' &&
          (await events.receive(body, signature, request.headers['content-type'] ?? ''));
        return reply.status(isReceived ? 200 : 400).send({ received: isReceived });
      });
    });
}
