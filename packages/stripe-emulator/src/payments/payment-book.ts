import { PaymentNotPossible } from './decide.js';
import type { Payment, PaymentEventType, Step } from './decide.js';
import { toIntentEvent, toSessionEvent } from '../objects/event.js';
import type { EventBody } from '../objects/event.js';
import type { Presenter } from '../objects/presenter.js';
import type { IntentRecord, SessionRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** Where sessions and their payment intents are looked up together, and what was decided about them is written. */
export class PaymentBook {
  constructor(
    private readonly store: StateStore,
    private readonly presenter: Presenter,
  ) {}

  /** The payment intent of a session, null before the first attempt to pay. */
  intentOf(session: SessionRecord): IntentRecord | null {
    return session.intentId === null ? null : (this.store.find('intent', session.intentId) ?? null);
  }

  /** A payment intent with its session. @throws PaymentNotPossible when there is none */
  paymentOf(intentId: string): Payment {
    const intent = this.store.find('intent', intentId);
    const session = intent === undefined ? undefined : this.store.find('session', intent.sessionId);
    if (intent === undefined || session === undefined)
      throw new PaymentNotPossible(`There is no payment intent ${intentId}.`);
    return { session, intent };
  }

  /** The payment intents of a customer that wait for a transfer, oldest first. */
  awaitingFunds(customerId: string): IntentRecord[] {
    return this.store
      .all('intent')
      .filter(
        ({ customerId: owner, status, method }) =>
          owner === customerId && status === 'requires_action' && method === 'customer_balance',
      );
  }

  /** Writes what was decided, inside a transaction; returns the events to announce, with the objects as they then were. */
  write(steps: readonly Step[]): EventBody[] {
    return steps.map((step) => {
      this.store.put('intent', step.intent);
      this.store.put('session', step.session);
      return this.eventOf(step);
    });
  }

  private eventOf({ event, session, intent }: Step): EventBody {
    return isSessionEvent(event)
      ? toSessionEvent(event, this.presenter.session(session))
      : toIntentEvent(event, this.presenter.intent(intent));
  }
}

function isSessionEvent(type: PaymentEventType): type is Extract<PaymentEventType, `checkout.session.${string}`> {
  return type.startsWith('checkout.session.');
}
