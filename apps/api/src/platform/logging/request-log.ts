import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** Paths whose every request would only fill the log. */
const quiet = /^\/(healthz|readyz|assets\/)/;

/** One line per request, with the number that the person sees when something goes wrong. No body, no query: they hold what people type. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (quiet.test(path)) return;
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
