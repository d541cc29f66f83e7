import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Operations } from './api-call.js';
import type { ApiKnobs } from './api-knobs.js';
import { registerApi, sendRefusal } from './api-routes.js';
import { cashOperations } from './cash-operations.js';
import { customerOperations } from './customer-operations.js';
import { paymentOperations } from './payment-operations.js';
import type { RefundSurroundings } from './refund-creation.js';
import { refundOperations } from './refund-operations.js';
import { sessionOperations } from './session-operations.js';
import type { Presenter } from '../objects/presenter.js';
import { registerPages } from '../page/page-routes.js';
import { registerTransfersPage } from '../page/transfers-routes.js';
import type { Announcer } from '../payments/announcer.js';
import type { CashDesk } from '../payments/cash-desk.js';
import type { Cashier } from '../payments/cashier.js';
import type { DueWork } from '../payments/due-work.js';
import type { PaymentBook } from '../payments/payment-book.js';
import type { RefundDesk } from '../payments/refund-desk.js';
import { IdempotencyKeys } from '../request/idempotency.js';
import { StripeRefusal } from '../request/stripe-error.js';
import type { OperationName } from '../schemas/contract.js';
import type { StateStore } from '../state/state-store.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';

/** The parts a server joins. */
export interface ServerParts {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly dispatcher: WebhookDispatcher;
  readonly announcer: Announcer;
  readonly cashier: Cashier;
  readonly book: PaymentBook;
  readonly cashDesk: CashDesk;
  readonly refundDesk: RefundDesk;
  readonly dueWork: DueWork;
  readonly knobs: ApiKnobs;
  readonly nowMs: () => number;
  readonly pageDelayMs: number;
  readonly refundDelayMs: number;
}

/** The HTTP server with the API and the payment pages, not yet listening. */
export function createServer(parts: ServerParts): FastifyInstance {
  const { store, presenter, dispatcher, announcer, book, cashier, cashDesk, refundDesk, dueWork, knobs } = parts;
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
  const onAct = () => dueWork.plan();
  const surroundings = (): RefundSurroundings => ({
    nowMs: parts.nowMs(),
    delayMs: parts.refundDelayMs,
    intents: store.all('intent'),
    refunds: store.all('refund'),
    customerOf: (id) => store.find('customer', id),
    availableCents: (id) => cashDesk.availableCents(id),
  });
  const operations: Operations<OperationName> = {
    ...customerOperations(store, announcer, nowSeconds),
    ...cashOperations(store, cashDesk),
    ...sessionOperations({ store, presenter, cashier, dueWork, nowSeconds }),
    ...paymentOperations({ store, presenter, dispatcher, cashDesk }),
    ...refundOperations({ store, presenter, refundDesk, surroundings, onAct }),
  };
  registerApi(server, operations, tools);
  registerPages(server, { store, cashier, delayMs: parts.pageDelayMs, onAct });
  registerTransfersPage(server, { store, book, cashDesk, refundDesk, delayMs: parts.pageDelayMs });
  return server;
}
