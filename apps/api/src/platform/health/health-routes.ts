import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';

/** `/healthz`: the process lives. `/readyz`: it can serve, because the database answers and is migrated. */
export function mountHealth(server: FastifyInstance, app: NestFastifyApplication): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      await app.get(DataSource).query('SELECT 1 FROM edition LIMIT 1');
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'not_ready' });
    }
  });
}
