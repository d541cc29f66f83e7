import type { FastifyInstance } from 'fastify';
import { createServer } from './server/create-server.js';
import { ApiKnobs } from './server/api-knobs.js';
import { Presenter } from './objects/presenter.js';
import { Announcer } from './payments/announcer.js';
import { CashDesk } from './payments/cash-desk.js';
import type { Transfer } from './payments/cash-desk.js';
import { Cashier } from './payments/cashier.js';
import { DueWork } from './payments/due-work.js';
import { PaymentBook } from './payments/payment-book.js';
import type { PaymentChoice } from './payments/payment-choice.js';
import { RefundDesk } from './payments/refund-desk.js';
import { StateStore } from './state/state-store.js';
import type { SettlementRecord } from './state/records.js';
import { WebhookDispatcher } from './webhooks/dispatcher.js';

/** How an emulator is started. */
export interface StripeEmulatorOptions {
  /** The emulator listens on the loopback interface only. */
  readonly host?: '127.0.0.1';
  /** The port to listen on; without it the system gives a free one. */
  readonly port?: number;
  /** Where webhooks go, such as `http://127.0.0.1:4000/webhooks/stripe`. */
  readonly webhookUrl: string;
  /** The secret they are signed with: `whsec_...`. */
  readonly webhookSecret: string;
  /** A file that keeps the state when the process ends, however it ends. One process at a time uses it. */
  readonly stateFile?: string;
  /**
   * The clock of objects and of all that falls due, in milliseconds since 1970. It may be set forward: that is noticed within a second. Webhooks keep to
   * the machine's clock.
   */
  readonly now?: () => number;
  /** How long debits and transfers take, in milliseconds of that clock; 5 seconds unless told. */
  readonly settlementDelayMs?: number;
  /** How long a refund to a bank account takes, in milliseconds of that clock; a minute unless told, in which it can be made to fail. */
  readonly refundDelayMs?: number;
  /** How long the payment page's "delay it" delays a webhook, in milliseconds; 15 seconds unless told. */
  readonly pageDelayMs?: number;
  /** The waits before each repetition of a webhook that was not received, in milliseconds. */
  readonly webhookRetryDelaysMs?: readonly number[];
  /** How long the webhook endpoint may take to answer, in milliseconds; 10 seconds unless told. */
  readonly webhookTimeoutMs?: number;
}

/** A running emulator. */
export interface StripeEmulator {
  readonly url: string;
  readonly port: number;
  /** Knobs and history of webhooks. */
  readonly webhooks: WebhookControls;
  /** Faults of the API itself. */
  readonly api: Pick<ApiKnobs, 'delayAnswers' | 'loseAnswers' | 'failRequests' | 'reset'>;
  /** Lets happen on an open session what the payment page offers. */
  pay(sessionId: string, choice: PaymentChoice): void;
  payWithCard(sessionId: string): void;
  refuseCard(sessionId: string): void;
  /** Leaves the session waiting for the second step. */
  requireAuthentication(sessionId: string): void;
  confirmAuthentication(sessionId: string): void;
  refuseAuthentication(sessionId: string): void;
  /** Pays by a debit that stays under way until `settleSepa` or `failSepa`. */
  payWithSepa(sessionId: string): void;
  settleSepa(sessionId: string): void;
  failSepa(sessionId: string): void;
  /** Announces a transfer, of which nothing arrives until `sendTransfer`. What the customer's cash balance holds is used at once. */
  announceTransfer(sessionId: string): void;
  /**
   * A transfer arrives at a customer's virtual account: for one payment or several, with or without a reference, exact, short or over.
   *
   * @returns the id of the cash balance transaction that brought it in
   */
  sendTransfer(transfer: Transfer): string;
  /** The end of a refund to a bank account. */
  settleRefund(refundId: string): void;
  failRefund(refundId: string): void;
  expireSession(sessionId: string): void;
  /** Does now what has fallen due, for a test that moved its clock. */
  runDue(): void;
  /** Stops listening and sending; what is pending stays in the state file. Leaves no timer. */
  close(): Promise<void>;
}

/** What a test may do with webhooks; each method is described where it is written. */
export type WebhookControls = Pick<
  WebhookDispatcher,
  'set' | 'reset' | 'hold' | 'release' | 'redeliver' | 'deliveries' | 'idle'
>;

/** The port is in use; the caller may try another. */
export class StripeEmulatorPortTaken extends Error {
  constructor(readonly port: number) {
    super(`The port ${port} of 127.0.0.1 is in use: the Stripe emulator cannot listen there.`);
  }
}

/** How often a clock that may be set forward is looked at. */
const CLOCK_WATCH_MS = 1_000;
const RETRY_DELAYS_MS = [500, 2_000, 5_000, 15_000, 60_000];

/**
 * Starts an emulator on the loopback interface. It resumes from the state file what an earlier process left undone.
 *
 * @throws StripeEmulatorPortTaken when the port is in use
 * @throws when the state file is damaged
 */
export async function startStripeEmulator(options: StripeEmulatorOptions): Promise<StripeEmulator> {
  const nowMs = options.now ?? Date.now;
  const nowSeconds = () => Math.floor(nowMs() / 1000);
  const host = options.host ?? '127.0.0.1';
  const address = { url: '' };
  const store = new StateStore(options.stateFile);
  const presenter = new Presenter(store, () => address.url);
  const dispatcher = new WebhookDispatcher(store, {
    url: options.webhookUrl,
    secret: options.webhookSecret,
    retryDelaysMs: options.webhookRetryDelaysMs ?? RETRY_DELAYS_MS,
    timeoutMs: options.webhookTimeoutMs ?? 10_000,
  });
  const announcer = new Announcer(store, dispatcher, nowSeconds);
  const book = new PaymentBook(store, presenter);
  const cashDesk = new CashDesk({ store, book, announcer, nowSeconds });
  const refundDesk = new RefundDesk({ store, presenter, cashDesk, announcer });
  const settlementDelayMs = options.settlementDelayMs ?? 5_000;
  const cashier = new Cashier({ store, presenter, book, cashDesk, announcer, nowMs, settlementDelayMs });
  const longestWaitMs = options.now === undefined ? Infinity : CLOCK_WATCH_MS;
  const dueWork = new DueWork({ store, cashier, refundDesk, nowMs, longestWaitMs });
  const knobs = new ApiKnobs();
  const server = createServer({
    store,
    presenter,
    dispatcher,
    announcer,
    book,
    cashier,
    cashDesk,
    refundDesk,
    dueWork,
    knobs,
    nowMs,
    pageDelayMs: options.pageDelayMs ?? 15_000,
    refundDelayMs: options.refundDelayMs ?? 60_000,
  });
  try {
    address.url = await listen(server, host, options.port ?? 0);
    store.open();
  } catch (error) {
    await server.close();
    store.close();
    throw error;
  }
  dispatcher.start();
  dueWork.run();
  return {
    url: address.url,
    port: Number(new URL(address.url).port),
    webhooks: dispatcher,
    api: knobs,
    ...controls({ cashier, cashDesk, refundDesk, dueWork }),
    close: async () => {
      dueWork.close();
      dispatcher.close();
      await server.close();
      store.close();
    },
  };
}

async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE')
      throw new StripeEmulatorPortTaken(port);
    throw error;
  }
}

interface Desks {
  readonly cashier: Cashier;
  readonly cashDesk: CashDesk;
  readonly refundDesk: RefundDesk;
  readonly dueWork: DueWork;
}

function controls({ cashier, cashDesk, refundDesk, dueWork }: Desks) {
  const settle = (sessionId: string, end: SettlementRecord['end']) => void cashier.settle(sessionId, end);
  return {
    pay: (sessionId: string, choice: PaymentChoice) => {
      cashier.pay(sessionId, choice);
      dueWork.plan();
    },
    payWithCard: (sessionId: string) => void cashier.pay(sessionId, 'card_accepted'),
    refuseCard: (sessionId: string) => void cashier.pay(sessionId, 'card_refused'),
    requireAuthentication: (sessionId: string) => void cashier.pay(sessionId, 'card_authentication'),
    confirmAuthentication: (sessionId: string) => void cashier.authenticate(sessionId, true),
    refuseAuthentication: (sessionId: string) => void cashier.authenticate(sessionId, false),
    payWithSepa: (sessionId: string) => void cashier.debitAndWait(sessionId),
    settleSepa: (sessionId: string) => settle(sessionId, 'succeeds'),
    failSepa: (sessionId: string) => settle(sessionId, 'fails'),
    announceTransfer: (sessionId: string) => void cashier.pay(sessionId, 'transfer_announced'),
    sendTransfer: (transfer: Transfer) => cashDesk.receive(transfer).id,
    settleRefund: (refundId: string) => refundDesk.settle(refundId, 'succeeded'),
    failRefund: (refundId: string) => refundDesk.settle(refundId, 'failed'),
    expireSession: (sessionId: string) => void cashier.expire(sessionId),
    runDue: () => dueWork.run(),
  };
}
