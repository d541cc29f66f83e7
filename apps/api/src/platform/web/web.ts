import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { isApiPath } from './api-paths.js';
import { ownOrigins } from './own-origins.js';

const immutableSeconds = 31_536_000;

/** Folder of the built portal, seen from this file in `src` as in `dist`. */
const portalFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../../portal/dist');

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
  // Files are looked for when they are asked for: a portal that is built again is served without a restart.
  await server.register(fastifyStatic, { root: portalFolder, serve: false, cacheControl: false });
  server.get('/*', async (request, reply) => {
    const path = new URL(request.url, config.publicUrl).pathname;
    if (await isPortalFile(path)) {
      const cache = path.startsWith('/assets/') ? `public, max-age=${immutableSeconds}, immutable` : 'no-cache';
      return reply.header('cache-control', cache).sendFile(path.slice(1));
    }
    if (isApiPath(path)) return reply.status(404).send({ message: 'Not found', requestId: request.id });
    // A cookie belongs to one name: whoever came by the other name of this machine goes on under the one that payments return to.
    if (isOtherName(`http://${request.host}`, config.publicUrl))
      return reply.redirect(config.publicUrl + request.url, 307);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

function isOtherName(origin: string, publicUrl: string): boolean {
  return origin !== new URL(publicUrl).origin && ownOrigins(publicUrl).includes(origin);
}

/** Whether a path names a file of the built portal; one that climbs out of its folder names none. */
async function isPortalFile(path: string): Promise<boolean> {
  const file = join(portalFolder, path);
  if (!file.startsWith(portalFolder + sep)) return false;
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Another site's page may not write in a person's name: browsers name the origin of every such request. */
function isFromAnotherSite(origin: string | undefined, method: string, config: Config): boolean {
  if (origin === undefined || method === 'GET' || method === 'HEAD') return false;
  return !ownOrigins(config.publicUrl).includes(origin);
}
