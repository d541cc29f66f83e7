import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Webhook {
  readonly url: string;
  /** The header that bears the signature, in lower case. */
  readonly signatureHeader: string;
  /** @returns whether the signature is right and the message is kept */
  readonly receive: (body: Buffer, signature: string, contentType: string) => Promise<boolean>;
}

/**
 * Mounts a door that another service posts signed messages to, with a parser of its own: the body stays bytes, because the signature is of bytes.
 * Answers 200 for a message that was received, else 400.
 */
export async function mountWebhook(
  app: NestFastifyApplication,
  { url, signatureHeader, receive }: Webhook,
): Promise<void> {
  await app
    .getHttpAdapter()
    .getInstance()
    .register(async (server) => {
      server.removeAllContentTypeParsers();
      server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      server.post(url, async ({ body, headers }, reply) => {
        const signature = headers[signatureHeader];
        const isReceived =
          Buffer.isBuffer(body) &&
          typeof signature === 'string' &&
          (await receive(body, signature, headers['content-type'] ?? ''));
        return reply.status(isReceived ? 200 : 400).send({ received: isReceived });
      });
    });
}
