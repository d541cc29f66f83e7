import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiKnobs } from './api-knobs.js';
import { registerApi, sendRefusal } from './api-routes.js';
import { customerOperations } from './customer-operations.js';
import { paymentOperations } from './payment-operations.js';
import { sessionOperations } from './session-operations.js';
import type { Presenter } from '../objects/presenter.js';
import { registerPages } from '../page/page-routes.js';
import type { Cashier } from '../payments/cashier.js';
import type { DueWork } from '../payments/due-work.js';
import { IdempotencyKeys } from '../request/idempotency.js';
import { StripeRefusal } from '../request/stripe-error.js';
import type { StateStore } from '../state/state-store.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';

/** The parts a server joins. */
export interface ServerParts {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly dispatcher: WebhookDispatcher;
  readonly cashier: Cashier;
  readonly dueWork: DueWork;
  readonly knobs: ApiKnobs;
  readonly nowMs: () => number;
  readonly pageDelayMs: number;
}

/** The HTTP server with the API and the payment pages, not yet listening. */
export function createServer(parts: ServerParts): FastifyInstance {
  const { store, presenter, dispatcher, cashier, dueWork, knobs } = parts;
  const nowSeconds = () => Math.floor(parts.nowMs() / 1000);
  const closing = new AbortController();
  // Clients keep their connections open: without this, close() would wait for them.
  const server = fastify({ forceCloseConnections: true, bodyLimit: 1024 * 1024 });
  server.addHook('preClose', async () => closing.abort());
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error, _request, reply) => sendRefusal(error, reply));
  server.setNotFoundHandler((request, reply) =>
    sendRefusal(
      new StripeRefusal(404, {
        type: 'invalid_request_error',
        message: `Unrecognized request URL (${request.method}: ${request.url.split('?')[0]}), or one the Stripe emulator does not play.`,
      }),
      reply,
    ),
  );
  const tools = { store, keys: new IdempotencyKeys(store, nowSeconds), knobs, signal: closing.signal };
  registerApi(server, customerOperations(store, dispatcher, nowSeconds), tools);
  registerApi(server, sessionOperations({ store, presenter, cashier, dueWork, nowSeconds }), tools);
  registerApi(server, paymentOperations(store, presenter, dispatcher), tools);
  registerPages(server, { store, cashier, delayMs: parts.pageDelayMs, onAct: () => dueWork.plan() });
  return server;
}
