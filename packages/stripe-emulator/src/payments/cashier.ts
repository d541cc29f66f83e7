import { decideAuthentication, decideExpiry, decidePayment, decideSettlement, PaymentNotPossible } from './decide.js';
import type { Outcome, Payment, PaymentEventType } from './decide.js';
import type { PaymentChoice } from './payment-choice.js';
import { sessionTotal } from './session-total.js';
import { toIntentEvent, toSessionEvent } from '../objects/event.js';
import type { EventCause } from '../objects/event.js';
import type { Presenter } from '../objects/presenter.js';
import { newId } from '../state/ids.js';
import type { EventRecord, IntentRecord, SessionRecord, SettlementRecord, WebhookFate } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';
import { NO_FATE } from '../webhooks/plan-deliveries.js';

/** What the cashier works with. `nowMs` is the emulator's clock, `settlementDelayMs` how long slow money takes. */
export interface CashierTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly dispatcher: WebhookDispatcher;
  readonly nowMs: () => number;
  readonly settlementDelayMs: number;
}

/** Carries out what is decided about payments: loads, decides, keeps, emits. */
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
    const session = this.require(sessionId);
    return this.tools.store.transact(() => {
      const existing = this.intentOf(session);
      const payment = existing === null ? this.firstAttempt(session) : { session, intent: existing };
      const attempt = { paymentMethodId: newId('paymentMethod'), chargeId: newId('charge') };
      const outcome = decidePayment(payment, choice, attempt);
      const steps =
        existing === null
          ? [{ event: 'payment_intent.created' as const, ...payment }, ...outcome.steps]
          : outcome.steps;
      return this.keep({ ...outcome, steps }, fate);
    });
  }

  /** Pays by a slow means whose end the caller decides with `settle`: nothing falls due by itself. */
  payAndWait(sessionId: string, choice: 'sepa_settles' | 'transfer_exact'): SessionRecord {
    const { store } = this.tools;
    return store.transact(() => {
      const session = this.pay(sessionId, choice);
      this.forgetSettlements(sessionId);
      return session;
    });
  }

  /** The second step of a card payment: confirmed or not. */
  authenticate(sessionId: string, isConfirmed: boolean, fate: WebhookFate = NO_FATE): SessionRecord {
    const payment = this.paymentOf(sessionId);
    return this.tools.store.transact(() => this.keep(decideAuthentication(payment, isConfirmed), fate));
  }

  /** The end of a debit, or the arrival of a transfer; whatever was scheduled for the session is thereby done. */
  settle(sessionId: string, end: SettlementRecord['end'], fate: WebhookFate = NO_FATE): SessionRecord {
    const { store } = this.tools;
    const payment = this.paymentOf(sessionId);
    return store.transact(() => {
      this.forgetSettlements(sessionId);
      return this.keep(decideSettlement(payment, end), fate);
    });
  }

  /** Ends an open session, by request of the merchant or because its time has passed. */
  expire(sessionId: string, cause: EventCause | null = null): SessionRecord {
    const { store } = this.tools;
    return store.transact(() => {
      const before = store.find('session', sessionId);
      if (before === undefined) throw new PaymentNotPossible(`There is no session ${sessionId}.`);
      const { session, intent } = decideExpiry(before, this.intentOf(before), this.nowSeconds());
      store.put('session', session);
      const events: EventRecord[] = [];
      if (intent !== null) {
        store.put('intent', intent);
        if (intent.status === 'canceled')
          events.push(this.toRecord('payment_intent.canceled', { session, intent }, cause));
      }
      events.push(this.sessionEvent('checkout.session.expired', session, cause));
      this.emit(events, NO_FATE);
      return session;
    });
  }

  private keep(outcome: Outcome, fate: WebhookFate): SessionRecord {
    const { store } = this.tools;
    const events = outcome.steps.map((step) => {
      store.put('intent', step.intent);
      store.put('session', step.session);
      return this.toRecord(step.event, step, null);
    });
    this.emit(events, fate);
    const last = outcome.steps.at(-1);
    if (last === undefined) throw new Error('An act without any event.');
    if (outcome.end !== null) {
      const dueAt = Date.now() + this.tools.settlementDelayMs;
      store.put('settlement', { id: newId('settlement'), sessionId: last.session.id, end: outcome.end, dueAt, fate });
    }
    return last.session;
  }

  private forgetSettlements(sessionId: string): void {
    const { store } = this.tools;
    const scheduled = store.all('settlement').filter((settlement) => settlement.sessionId === sessionId);
    scheduled.forEach(({ id }) => store.remove('settlement', id));
  }

  private emit(events: readonly EventRecord[], fate: WebhookFate): void {
    events.forEach((event) => this.tools.store.put('event', event));
    this.tools.dispatcher.enqueue(events, fate);
  }

  private toRecord(type: PaymentEventType, { session, intent }: Payment, cause: EventCause | null): EventRecord {
    if (isSessionEvent(type)) return this.sessionEvent(type, session, cause);
    const head = { id: newId('event'), created: this.nowSeconds(), cause };
    return { id: head.id, body: toIntentEvent(head, type, this.tools.presenter.intent(intent)) };
  }

  private sessionEvent(
    type: Extract<PaymentEventType, `checkout.session.${string}`>,
    session: SessionRecord,
    cause: EventCause | null,
  ): EventRecord {
    const head = { id: newId('event'), created: this.nowSeconds(), cause };
    return { id: head.id, body: toSessionEvent(head, type, this.tools.presenter.session(session)) };
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
      failure: null,
      canceledAt: null,
      customerId: session.customerId,
      allowedMethods: session.allowedMethods,
      template: session.intentTemplate,
    };
    return { session: { ...session, intentId: intent.id }, intent };
  }

  private paymentOf(sessionId: string): Payment {
    const session = this.require(sessionId);
    const intent = this.intentOf(session);
    if (intent === null) throw new PaymentNotPossible(`Nobody has tried to pay the session ${sessionId}.`);
    return { session, intent };
  }

  private require(sessionId: string): SessionRecord {
    const session = this.findSession(sessionId);
    if (session === undefined) throw new PaymentNotPossible(`There is no session ${sessionId}.`);
    return session;
  }

  private intentOf(session: SessionRecord): IntentRecord | null {
    return session.intentId === null ? null : (this.tools.store.find('intent', session.intentId) ?? null);
  }

  private nowSeconds(): number {
    return Math.floor(this.tools.nowMs() / 1000);
  }
}

function isSessionEvent(type: PaymentEventType): type is Extract<PaymentEventType, `checkout.session.${string}`> {
  return type.startsWith('checkout.session.');
}
