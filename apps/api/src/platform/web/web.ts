import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

const immutableSeconds = 31_536_000;

/** Folder of the built portal, seen from this file in `src` as in `dist`. */
const portalFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../../portal/dist');

/** Paths that belong to the API: an unknown one among them is a 404, not a page of the portal. */
const apiPaths = /^\/(graphql|api|files|webhooks|healthz|readyz|assets)(\/|$|\?)/;

/** Compression, security headers, the number of the request on every answer, and the portal's files with its one page for every address. */
export async function mountWeb(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine sets CSS variables in style attributes; no script is ever inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (isFromAnotherSite(request.headers.origin, request.method, config)) {
      return reply.status(403).send({ message: 'This request comes from another site.', requestId: request.id });
    }
  });
  if (!existsSync(portalFolder)) return;
  await server.register(fastifyStatic, {
    root: portalFolder,
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      const cache = path.includes('/assets/') ? `public, max-age=${immutableSeconds}, immutable` : 'no-cache';
      response.header('cache-control', cache);
    },
  });
  server.get('/*', (request, reply) => {
    if (apiPaths.test(request.url)) return reply.status(404).send({ message: 'Not found', requestId: request.id });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

/** Another site's page may not write in a person's name: browsers name the origin of every such request. */
function isFromAnotherSite(origin: string | undefined, method: string, config: Config): boolean {
  if (origin === undefined || method === 'GET' || method === 'HEAD') return false;
  return origin !== new URL(config.publicUrl).origin;
}
