import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fateOf, formOf, sendHtml } from './form-pages.js';
import { renderTransfersPage } from './render-transfers.js';
import type { TransferDraft, TransfersView } from './render-transfers.js';
import { pageLanguage } from './texts.js';
import { transferReference } from '../payments/bank-details.js';
import type { CashDesk } from '../payments/cash-desk.js';
import type { PaymentBook } from '../payments/payment-book.js';
import type { RefundDesk } from '../payments/refund-desk.js';
import type { StateStore } from '../state/state-store.js';

/** What the page of transfers works with. */
export interface TransfersTools {
  readonly store: StateStore;
  readonly book: PaymentBook;
  readonly cashDesk: CashDesk;
  readonly refundDesk: RefundDesk;
  /** How long the page's "delay it" delays, in milliseconds. */
  readonly delayMs: number;
}

/** The page lists so many customers at most: those who came last. */
const MOST_CUSTOMERS = 100;
const PATH = '/transfers';
const EMPTY: TransferDraft = { customer: '', amount: '', reference: '' };

/** Serves the page on which transfers are sent and refunds ended by hand. */
export function registerTransfersPage(server: FastifyInstance, tools: TransfersTools): void {
  server.get(PATH, (request, reply) => {
    const query = queryOf(request);
    const language = languageOf(query, request);
    const view = {
      language,
      draft: draftFor(query.get('intent'), tools),
      arrived: arrivedOf(query.get('sent'), tools),
    };
    return send(reply, 200, view, tools);
  });
  server.post(PATH, (request, reply) => {
    const form = formOf(request);
    const language = languageOf(form, request);
    const ended = form.get('succeed') ?? form.get('fail');
    if (ended !== null) {
      const isPending = tools.refundDesk.pending().some(({ id }) => id === ended);
      // A page left open may name a refund that has ended by itself: it is shown as things are.
      if (isPending) tools.refundDesk.settle(ended, form.has('fail') ? 'failed' : 'succeeded');
      return reply.redirect(`${PATH}?lang=${language}`, 303);
    }
    const draft = {
      customer: form.get('customer') ?? '',
      amount: form.get('amount') ?? '',
      reference: (form.get('reference') ?? '').slice(0, 140),
    };
    const amountCents = centsOf(draft.amount);
    const isKnown = tools.store.find('customer', draft.customer) !== undefined;
    if (amountCents === null || !isKnown) {
      return send(reply, 422, { language, draft, arrived: null, isAmountRefused: amountCents === null }, tools);
    }
    const { id } = tools.cashDesk.receive(
      { customer: draft.customer, amountCents, reference: draft.reference || null },
      { fate: fateOf(form, tools.delayMs) },
    );
    return reply.redirect(`${PATH}?sent=${id}&lang=${language}`, 303);
  });
}

type Part = Pick<TransfersView, 'language' | 'draft' | 'arrived'> & { readonly isAmountRefused?: boolean };

function send(reply: FastifyReply, status: number, part: Part, tools: TransfersTools): FastifyReply {
  const { store, book, cashDesk, refundDesk, delayMs } = tools;
  const customers = store.all('customer').slice(-MOST_CUSTOMERS).toReversed();
  const view: TransfersView = {
    isAmountRefused: false,
    ...part,
    delaySeconds: delayMs / 1000,
    refunds: refundDesk.pending(),
    accounts: customers.map((customer) => ({
      customer,
      availableCents: cashDesk.availableCents(customer.id),
      awaiting: book.awaitingFunds(customer.id),
    })),
  };
  return sendHtml(reply, status, renderTransfersPage(view), null);
}

/** The form filled in for a payment intent that waits for a transfer. */
function draftFor(intentId: string | null, { store }: TransfersTools): TransferDraft {
  const intent = intentId === null ? undefined : store.find('intent', intentId);
  if (intent === undefined || intent.customerId === null) return EMPTY;
  return {
    customer: intent.customerId,
    amount: ((intent.amountCents - intent.receivedCents) / 100).toFixed(2),
    reference: transferReference(intent.id),
  };
}

/** A transfer with the payments it went to: the movements between it and the next one that came in. */
function arrivedOf(id: string | null, { store, cashDesk }: TransfersTools): TransfersView['arrived'] {
  const funded = id === null ? undefined : store.find('cashTransaction', id);
  if (funded === undefined) return null;
  const movements = cashDesk.movementsOf(funded.customerId);
  const after = movements.slice(movements.indexOf(funded) + 1);
  const next = after.findIndex(({ netCents }) => netCents > 0);
  const paid = (next === -1 ? after : after.slice(0, next)).flatMap(({ movement }) =>
    movement.type === 'applied_to_payment' ? (store.find('intent', movement.intentId) ?? []) : [],
  );
  return { funded, paid };
}

/** An amount as people write it, in cents: with a comma or a point, with or without spaces. */
function centsOf(written: string): number | null {
  const digits = written.replace(/[\s€]/g, '').replace(',', '.');
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(digits)) return null;
  const [euros = '0', cents = ''] = digits.split('.');
  return Number(euros) * 100 + Number(cents.padEnd(2, '0')) || null;
}

function queryOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://emulator').searchParams;
}

function languageOf(fields: URLSearchParams, request: FastifyRequest) {
  return pageLanguage(fields.get('lang'), request.headers['accept-language']);
}
