import type { FastifyInstance } from 'fastify';
import type { Authentication } from './authentication.js';

/** Mounts better-auth on `/api/auth/*`: it reads a web Request and answers a web Response. */
export function mountAuthentication(server: FastifyInstance, { auth }: Authentication, publicUrl: string): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.append(name, String(value));
      }
      // What limits attempts counts them by this address: one that the client wrote itself would count nothing.
      headers.set('x-forwarded-for', request.ip);
      const body = request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {};
      const response = await auth.handler(
        new Request(new URL(request.url, publicUrl), { method: request.method, headers, ...body }),
      );
      reply.status(response.status);
      for (const [name, value] of response.headers) {
        if (name !== 'set-cookie') reply.header(name, value);
      }
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(await response.text());
    },
  });
}
