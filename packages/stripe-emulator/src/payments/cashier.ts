import type { Announcement, Announcer } from './announcer.js';
import { transferReference } from './bank-details.js';
import type { CashDesk } from './cash-desk.js';
import { decideAuthentication, decideExpiry, decidePayment, decideSettlement, PaymentNotPossible } from './decide.js';
import type { Outcome, Payment } from './decide.js';
import type { PaymentBook } from './payment-book.js';
import { LATE_RETURN_MS } from './payment-choice.js';
import type { PaymentChoice } from './payment-choice.js';
import { sessionTotal } from './session-total.js';
import { toIntentEvent, toSessionEvent } from '../objects/event.js';
import type { EventBody, EventCause } from '../objects/event.js';
import type { Presenter } from '../objects/presenter.js';
import { newId } from '../state/ids.js';
import type { IntentRecord, SessionRecord, SettlementRecord, WebhookFate } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';
import { NO_FATE } from '../webhooks/plan-deliveries.js';

/** What the cashier works with. `nowMs` is the emulator's clock, `settlementDelayMs` how long slow money takes. */
export interface CashierTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly book: PaymentBook;
  readonly cashDesk: CashDesk;
  readonly announcer: Announcer;
  readonly nowMs: () => number;
  readonly settlementDelayMs: number;
}

/** Carries out what is decided about sessions: loads, decides, keeps, announces. */
export class Cashier {
  constructor(private readonly tools: CashierTools) {}

  /** The session as it stands now, expired if its time has passed; undefined when there is none. */
  findSession(id: string): SessionRecord | undefined {
    const session = this.tools.store.find('session', id);
    if (session?.status === 'open' && session.expiresAt <= this.nowSeconds()) return this.expire(id);
    return session;
  }

  /** All sessions as they stand now, oldest first. */
  sessions(): SessionRecord[] {
    return this.tools.store.all('session').flatMap(({ id }) => this.findSession(id) ?? []);
  }

  /** One attempt to pay. Slow means leave a settlement that falls due later. */
  pay(sessionId: string, choice: PaymentChoice, fate: WebhookFate = NO_FATE): SessionRecord {
    const { store, cashDesk, announcer, presenter } = this.tools;
    const session = this.require(sessionId);
    return store.transact(() => {
      const existing = this.tools.book.intentOf(session);
      const payment = existing === null ? this.firstAttempt(session) : { session, intent: existing };
      const { customerId } = payment.intent;
      const outcome = decidePayment(payment, choice, {
        paymentMethodId: newId('paymentMethod'),
        chargeId: newId('charge'),
        at: this.nowSeconds(),
        availableCents: customerId === null ? 0 : cashDesk.availableCents(customerId),
      });
      const created: EventBody[] =
        existing === null ? [toIntentEvent('payment_intent.created', presenter.intent(payment.intent))] : [];
      const events = [...created, ...this.keep(outcome), ...this.drawOnCash(outcome)];
      announcer.announce(events, { fate });
      if (outcome.end !== null) {
        const delayMs = choice === 'sepa_fails_late' ? LATE_RETURN_MS : this.tools.settlementDelayMs;
        this.schedule({ sessionId, end: outcome.end, dueAt: this.tools.nowMs() + delayMs, fate });
      }
      return this.require(sessionId);
    });
  }

  /** Pays by a debit whose end the caller decides with `settle`: nothing falls due by itself. */
  debitAndWait(sessionId: string): SessionRecord {
    return this.tools.store.transact(() => {
      const session = this.pay(sessionId, 'sepa_settles');
      this.forgetSettlements(sessionId);
      return session;
    });
  }

  /** The second step of a card payment: confirmed or not. */
  authenticate(sessionId: string, isConfirmed: boolean, fate: WebhookFate = NO_FATE): SessionRecord {
    const { store, announcer } = this.tools;
    const payment = this.paymentOf(sessionId);
    return store.transact(() => {
      announcer.announce(this.keep(decideAuthentication(payment, isConfirmed)), { fate });
      return this.require(sessionId);
    });
  }

  /** The end of a debit, or the arrival of a transfer; whatever was scheduled for the session is thereby done. */
  settle(sessionId: string, end: SettlementRecord['end'], fate: WebhookFate = NO_FATE): SessionRecord {
    const { store, announcer, cashDesk } = this.tools;
    const payment = this.paymentOf(sessionId);
    return store.transact(() => {
      this.forgetSettlements(sessionId);
      if (typeof end === 'string') announcer.announce(this.keep(decideSettlement(payment, end)), { fate });
      else cashDesk.receive(transferFor(payment.intent, end.receivedCents), { fate });
      return this.require(sessionId);
    });
  }

  /** Ends an open session, by request of the merchant or because its time has passed. */
  expire(sessionId: string, cause: EventCause | null = null): SessionRecord {
    const { store, book, presenter, announcer } = this.tools;
    return store.transact(() => {
      const before = store.find('session', sessionId);
      if (before === undefined) throw new PaymentNotPossible(`There is no session ${sessionId}.`);
      const { session, intent } = decideExpiry(before, book.intentOf(before), this.nowSeconds());
      store.put('session', session);
      if (intent !== null) store.put('intent', intent);
      const isCancelled = intent?.status === 'canceled';
      const announcement: Announcement = { cause };
      announcer.announce(
        [
          ...(isCancelled ? [toIntentEvent('payment_intent.canceled', presenter.intent(intent))] : []),
          toSessionEvent('checkout.session.expired', presenter.session(session)),
        ],
        announcement,
      );
      return session;
    });
  }

  private keep({ steps }: Outcome): EventBody[] {
    if (steps.length === 0) throw new Error('An act without any event.');
    return this.tools.book.write(steps);
  }

  /** Whoever announces a transfer pays from the cash balance what it holds: all, or a part. */
  private drawOnCash({ steps }: Outcome): EventBody[] {
    const intent = steps.at(-1)?.intent;
    if (intent?.method !== 'customer_balance' || intent.customerId === null) return [];
    const { cashDesk } = this.tools;
    if (intent.status !== 'succeeded') return cashDesk.payOut(intent.customerId, null);
    const movement = { type: 'applied_to_payment', intentId: intent.id } as const;
    return cashDesk.takeOut(intent.customerId, intent.amountCents, movement);
  }

  private schedule(settlement: Omit<SettlementRecord, 'id'>): void {
    this.tools.store.put('settlement', { id: newId('settlement'), ...settlement });
  }

  private forgetSettlements(sessionId: string): void {
    const { store } = this.tools;
    const scheduled = store.all('settlement').filter((settlement) => settlement.sessionId === sessionId);
    scheduled.forEach(({ id }) => store.remove('settlement', id));
  }

  private firstAttempt(session: SessionRecord): Payment {
    const intent: IntentRecord = {
      id: newId('intent'),
      created: this.nowSeconds(),
      sessionId: session.id,
      amountCents: sessionTotal(session.lines),
      receivedCents: 0,
      currency: session.currency,
      status: 'requires_payment_method',
      method: null,
      paymentMethodId: null,
      chargeId: null,
      chargedAt: null,
      failure: null,
      canceledAt: null,
      cancellationReason: null,
      customerId: session.customerId,
      allowedMethods: session.allowedMethods,
      template: session.intentTemplate,
    };
    return { session: { ...session, intentId: intent.id }, intent };
  }

  private paymentOf(sessionId: string): Payment {
    const session = this.require(sessionId);
    const intent = this.tools.book.intentOf(session);
    if (intent === null) throw new PaymentNotPossible(`Nobody has tried to pay the session ${sessionId}.`);
    return { session, intent };
  }

  private require(sessionId: string): SessionRecord {
    const session = this.findSession(sessionId);
    if (session === undefined) throw new PaymentNotPossible(`There is no session ${sessionId}.`);
    return session;
  }

  private nowSeconds(): number {
    return Math.floor(this.tools.nowMs() / 1000);
  }
}

/** A transfer that names the payment intent it is for. */
function transferFor({ id, customerId }: IntentRecord, amountCents: number) {
  if (customerId === null) throw new PaymentNotPossible(`The payment intent ${id} has no customer.`);
  return { customer: customerId, amountCents, reference: transferReference(id) };
}
