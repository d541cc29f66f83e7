import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Logger } from 'pino';
import type { RequestedSpace } from '../context/identity-ports.js';
import { Contexts, requestLanguage } from '../context/contexts.js';
import type { RequestContext } from '../context/request-context.js';
import { forbiddenCodes, type SurpriseCode, surpriseMessages } from '../errors/surprise-messages.js';
import { Forbidden, NotFound } from '../errors/surprises.js';
import { LOGGER } from '../logging/logging.module.js';
import { isPermitted, type Permission } from '../permissions/permissions.js';

/** A plain HTTP route for files. The space stands in the query (`organisation` or `operator`), because a download carries no header of ours. */
export interface GuardedRoute {
  readonly method: HTTPMethods;
  readonly url: string;
  readonly permission: Permission;
}

type RouteHandler = (context: RequestContext, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const statusOf: Record<SurpriseCode, number> = {
  SIGNED_OUT: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  INTERNAL: 500,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Adds a route whose caller must hold the permission in the space of the query, inside one transaction. Surprises become the same codes and texts as
 * in GraphQL, with the number of the request.
 * @param handle sets status and headers and returns the body, which leaves once the transaction has ended. Sent from inside, it would tell of what is
 *   not committed yet, and keep a connection of the database for as long as the reader's line takes
 */
export function guardedRoute(app: NestFastifyApplication, route: GuardedRoute, handle: RouteHandler): void {
  publicRoute(app, route, async (context, request, reply) => {
    const access = await context.access();
    if (access.userId === null) throw new Forbidden('signed_out');
    if (!isPermitted(access, route.permission)) throw new Forbidden('role');
    return handle(context, request, reply);
  });
}

/** The same for what everybody may have: row-level security decides what of it. */
export function publicRoute(
  app: NestFastifyApplication,
  route: Pick<GuardedRoute, 'method' | 'url'>,
  handle: RouteHandler,
): void {
  const server = app.getHttpAdapter().getInstance();
  server.route({
    method: route.method,
    url: route.url,
    handler: async (request, reply) => {
      try {
        return await app
          .get(Contexts)
          .within(request.id, request.headers, spaceOf(request.query), (context) => handle(context, request, reply));
      } catch (error) {
        const refused = refusedStatus(error);
        const code = refused === null ? codeOf(error) : 'BAD_REQUEST';
        if (code === 'INTERNAL')
          app.get<Logger>(LOGGER).error({ requestId: request.id, err: error }, 'unexpected error');
        return reply
          .status(refused ?? statusOf[code])
          .send({ code, message: surpriseMessages[code][requestLanguage(request.headers)], requestId: request.id });
      }
    },
  });
}

/** A UUID of the query, or NotFound: a malformed id names nothing. */
export function idInQuery(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  if (typeof value === 'string' && uuid.test(value)) return value;
  throw new NotFound(name);
}

function spaceOf(query: unknown): RequestedSpace {
  const { organisation, operator } = query as Record<string, unknown>;
  return { organisationId: idOrNull(organisation), operatorId: idOrNull(operator) };
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && uuid.test(value) ? value : null;
}

/** The status of a request that the server's own reader refuses: a body too large, a form that is none. Null for anything else. */
function refusedStatus(error: unknown): number | null {
  // Storage that was reading the body wraps what stopped it.
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, statusCode } = cause as Partial<FastifyError>;
    if (code?.startsWith('FST_') === true && statusCode !== undefined && statusCode < 500) return statusCode;
  }
  return null;
}

function codeOf(error: unknown): SurpriseCode {
  if (error instanceof Forbidden) return forbiddenCodes[error.reason];
  return error instanceof NotFound ? 'NOT_FOUND' : 'INTERNAL';
}
