import type { Announcement, Announcer } from './announcer.js';
import type { CashDesk } from './cash-desk.js';
import { PaymentNotPossible } from './decide.js';
import { toChargeRefundedEvent, toRefundEvent } from '../objects/event.js';
import type { EventBody } from '../objects/event.js';
import type { Presenter } from '../objects/presenter.js';
import type { IntentRecord, RefundRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** What the refund desk works with. */
export interface RefundDeskTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly cashDesk: CashDesk;
  readonly announcer: Announcer;
}

/** Sends money back. To a card it is there at once; to a bank account it is under way for some time, and may fail. */
export class RefundDesk {
  constructor(private readonly tools: RefundDeskTools) {}

  /** The refunds that are under way, oldest first. */
  pending(): RefundRecord[] {
    return this.tools.store.all('refund').filter(({ status }) => status === 'pending');
  }

  /** Carries out a refund that was found in order. */
  create(refund: RefundRecord, announcement: Announcement): void {
    const { store, presenter, cashDesk, announcer } = this.tools;
    store.transact(() => {
      store.put('refund', refund);
      const intent = this.intentOf(refund);
      const events = [toRefundEvent('refund.created', presenter.refund(refund))];
      if (intent !== null) events.push(...this.chargeEvents(intent));
      else if (refund.customerId !== null)
        events.push(
          ...cashDesk.takeOut(refund.customerId, refund.amountCents, { type: 'return_initiated', refundId: refund.id }),
        );
      announcer.announce(events, announcement);
    });
  }

  /** The end of a refund to a bank account. @throws PaymentNotPossible when it is not under way */
  settle(id: string, status: 'succeeded' | 'failed', announcement: Announcement = {}): void {
    const { store, presenter, announcer } = this.tools;
    const refund = store.find('refund', id);
    if (refund?.status !== 'pending') throw new PaymentNotPossible(`There is no refund ${id} under way.`);
    store.transact(() => {
      const after: RefundRecord = { ...refund, status };
      store.put('refund', after);
      const shown = presenter.refund(after);
      const events = [toRefundEvent('refund.updated', shown)];
      if (status === 'failed') events.push(toRefundEvent('refund.failed', shown), ...this.giveBack(after));
      announcer.announce(events, announcement);
    });
  }

  /** Where the money of a refund that failed goes: what came by transfer lies in the customer's cash balance again. */
  private giveBack({ id, customerId, amountCents, intentId }: RefundRecord): EventBody[] {
    const intent = intentId === null ? null : this.tools.store.find('intent', intentId);
    const isFromTransfer = intent === null || intent?.method === 'customer_balance';
    if (!isFromTransfer || customerId === null) return [];
    const type = intent === null ? 'return_canceled' : 'refunded_from_payment';
    return this.tools.cashDesk.takeBack(customerId, amountCents, { type, refundId: id });
  }

  private chargeEvents(intent: IntentRecord): EventBody[] {
    const charge = this.tools.presenter.charge(intent);
    return charge === null ? [] : [toChargeRefundedEvent(charge)];
  }

  private intentOf({ intentId }: RefundRecord): IntentRecord | null {
    return intentId === null ? null : (this.tools.store.find('intent', intentId) ?? null);
  }
}
