import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { renderAuthenticationPage, renderOverPage, renderPaymentPage, renderUnknownPage } from './render.js';
import type { PageView } from './render.js';
import { fateOf, formOf, sendHtml } from './form-pages.js';
import { pageLanguage } from './texts.js';
import type { Cashier } from '../payments/cashier.js';
import { choicesFor, isPaymentChoice } from '../payments/payment-choice.js';
import { missingCents } from '../payments/session-total.js';
import type { SessionRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** What the payment pages work with. */
export interface PageTools {
  readonly store: StateStore;
  readonly cashier: Cashier;
  /** How long the page's "delay it" delays, in milliseconds. */
  readonly delayMs: number;
  /** Called after every act, since it may have left something to do later. */
  readonly onAct: () => void;
}

type PageRequest = FastifyRequest<{ Params: { id: string } }>;

/** The address the payer is sent to after paying: the merchant's, with the session's id in its place. */
export function successUrlOf(session: SessionRecord): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

/** Serves the payment pages; they are plain forms, and work without a script. */
export function registerPages(server: FastifyInstance, tools: PageTools): void {
  const path = '/c/pay/:id';
  server.get<{ Params: { id: string } }>(path, (request, reply) => {
    const session = tools.cashier.findSession(request.params.id);
    if (session === undefined) return sendUnknown(request, reply);
    return sendSession(viewOf(session, request, tools), reply, 200);
  });
  server.post<{ Params: { id: string } }>(path, (request, reply) => {
    const session = tools.cashier.findSession(request.params.id);
    if (session === undefined) return sendUnknown(request, reply);
    const form = formOf(request);
    const choice = form.get('choice') ?? '';
    if (choice === 'transfer_rest') return sendRest(session, request, reply, tools);
    const isOffered = isPaymentChoice(choice) && choicesFor(session.allowedMethods).includes(choice);
    // A page left open, or a second click, meets a session that is already over: it is shown as it is.
    if (session.status !== 'open' || !isOffered) return sendSession(viewOf(session, request, tools), reply, 409);
    const after = tools.cashier.pay(session.id, choice, fateOf(form, tools.delayMs));
    tools.onAct();
    if (choice === 'card_authentication') return reply.redirect(`/c/pay/${session.id}/authentication`, 303);
    return leadOn(after, form, reply);
  });
  server.get<{ Params: { id: string } }>(`${path}/authentication`, (request, reply) => {
    const session = tools.cashier.findSession(request.params.id);
    if (session === undefined) return sendUnknown(request, reply);
    const view = viewOf(session, request, tools);
    if (!awaitsAuthentication(view)) return reply.redirect(`/c/pay/${session.id}`, 303);
    return sendPage(reply, 200, renderAuthenticationPage(view), session);
  });
  server.post<{ Params: { id: string } }>(`${path}/authentication`, (request, reply) => {
    const session = tools.cashier.findSession(request.params.id);
    if (session === undefined) return sendUnknown(request, reply);
    if (!awaitsAuthentication(viewOf(session, request, tools))) return reply.redirect(`/c/pay/${session.id}`, 303);
    const form = formOf(request);
    const after = tools.cashier.authenticate(
      session.id,
      form.get('choice') === 'confirmed',
      fateOf(form, tools.delayMs),
    );
    tools.onAct();
    return leadOn(after, form, reply);
  });
}

function sendRest(session: SessionRecord, request: PageRequest, reply: FastifyReply, tools: PageTools): FastifyReply {
  const view = viewOf(session, request, tools);
  const missing = view.intent === null ? 0 : missingCents(session, view.intent);
  if (missing === 0) return sendSession(view, reply, 409);
  tools.cashier.settle(session.id, { receivedCents: missing });
  return reply.redirect(`/c/pay/${session.id}`, 303);
}

function awaitsAuthentication({ session, intent }: PageView): boolean {
  return session.status === 'open' && intent?.status === 'requires_action' && intent.method === 'card';
}

function leadOn(session: SessionRecord, form: URLSearchParams, reply: FastifyReply): FastifyReply {
  const isLeaving = session.status === 'complete' && !form.has('stay');
  return reply.redirect(isLeaving ? successUrlOf(session) : `/c/pay/${session.id}`, 303);
}

function viewOf(session: SessionRecord, request: PageRequest, { store, delayMs }: PageTools): PageView {
  const customer = session.customerId === null ? undefined : store.find('customer', session.customerId);
  return {
    session,
    intent: session.intentId === null ? null : (store.find('intent', session.intentId) ?? null),
    payer: session.customerEmail ?? customer?.name ?? customer?.email ?? null,
    language: pageLanguage(session.locale, request.headers['accept-language']),
    delaySeconds: delayMs / 1000,
  };
}

function sendSession(view: PageView, reply: FastifyReply, status: 200 | 409): FastifyReply {
  const { session } = view;
  if (session.status === 'open') return sendPage(reply, status, renderPaymentPage(view), session);
  const backUrl = session.status === 'complete' ? successUrlOf(session) : session.cancelUrl;
  return sendPage(reply, status, renderOverPage(view, backUrl), session);
}

function sendUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(reply, 404, renderUnknownPage(pageLanguage(null, request.headers['accept-language'])), null);
}

function sendPage(reply: FastifyReply, status: number, html: string, session: SessionRecord | null): FastifyReply {
  return sendHtml(reply, status, html, session === null ? null : new URL(session.successUrl).origin);
}
