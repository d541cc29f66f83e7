import type { Announcer, Announcement } from './announcer.js';
import { transferReference } from './bank-details.js';
import { decideCancellation, decideFunding, PaymentNotPossible } from './decide.js';
import type { PaymentBook } from './payment-book.js';
import { reconcile } from './reconcile.js';
import { toCashBalance, toCashTransaction } from '../objects/cash-balance.js';
import { toCashTransactionEvent, toFundsAvailableEvent } from '../objects/event.js';
import type { EventBody } from '../objects/event.js';
import { newId } from '../state/ids.js';
import type { CancellationReason, CashMovement, CashTransactionRecord, IntentRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** A transfer as it reaches a customer's virtual account, in cents. */
export interface Transfer {
  /** The customer's id. */
  readonly customer: string;
  readonly amountCents: number;
  /** What the payer wrote on it; the code of a payment intent, alone or among other words, names that one. */
  readonly reference?: string | null;
  readonly senderName?: string | null;
}

/** What the cash desk works with. */
export interface CashDeskTools {
  readonly store: StateStore;
  readonly book: PaymentBook;
  readonly announcer: Announcer;
  readonly nowSeconds: () => number;
}

/** Keeps the cash balances of customers: transfers come in, payment intents that wait for money are paid from them. */
export class CashDesk {
  constructor(private readonly tools: CashDeskTools) {}

  /** What a customer has paid in and no payment has used, in cents. */
  availableCents(customerId: string): number {
    return this.movementsOf(customerId).at(-1)?.endingCents ?? 0;
  }

  /** The movements of a customer's cash balance, oldest first. */
  movementsOf(customerId: string): CashTransactionRecord[] {
    return this.tools.store.all('cashTransaction').filter((movement) => movement.customerId === customerId);
  }

  /**
   * A transfer arrives and pays what it can; one that fits no payment stays in the cash balance.
   *
   * @returns the movement that brought it in
   * @throws PaymentNotPossible when nobody has that account, or the amount is not a positive number of cents
   */
  receive(transfer: Transfer, announcement: Announcement = {}): CashTransactionRecord {
    const { customer, amountCents, reference = null, senderName = null } = transfer;
    const { store, announcer } = this.tools;
    if (store.find('customer', customer) === undefined)
      throw new PaymentNotPossible(`There is no customer ${customer}.`);
    if (!Number.isSafeInteger(amountCents) || amountCents <= 0)
      throw new PaymentNotPossible(`A transfer of ${amountCents} cents cannot arrive.`);
    return store.transact(() => {
      const funded = this.move(customer, amountCents, { type: 'funded', reference, senderName });
      announcer.announce([eventOf(funded), ...this.payOut(customer, reference)], announcement);
      return funded;
    });
  }

  /**
   * Money that comes back into a cash balance from a refund which did not reach its bank; it pays what waits for it, as a transfer does.
   *
   * @returns the events to announce
   */
  takeBack(customerId: string, amountCents: number, movement: CashMovement): EventBody[] {
    return [eventOf(this.move(customerId, amountCents, movement)), ...this.payOut(customerId, null)];
  }

  /** Takes money out of a cash balance. Returns the events to announce. @throws PaymentNotPossible when there is less than that */
  takeOut(customerId: string, amountCents: number, movement: CashMovement): EventBody[] {
    if (this.availableCents(customerId) < amountCents)
      throw new PaymentNotPossible(`The cash balance of ${customerId} holds less than ${amountCents} cents.`);
    return [eventOf(this.move(customerId, -amountCents, movement))];
  }

  /** Shares out what a customer has among the payment intents that wait for it. Returns the events to announce. */
  payOut(customerId: string, reference: string | null): EventBody[] {
    const awaiting = this.tools.book.awaitingFunds(customerId).map(({ id, amountCents, receivedCents }) => ({
      id,
      missingCents: amountCents - receivedCents,
      reference: transferReference(id),
    }));
    const shares = reconcile(this.availableCents(customerId), awaiting, reference);
    const events = shares.flatMap(({ id, cents }) => this.fund(customerId, id, cents));
    const left = this.availableCents(customerId);
    return left === 0 ? events : [...events, toFundsAvailableEvent(toCashBalance(customerId, left))];
  }

  /** Cancels a payment intent that was not paid; what a transfer had brought it goes back into the cash balance. */
  cancel(intentId: string, reason: CancellationReason | null, announcement: Announcement): IntentRecord {
    const { store, book, announcer, nowSeconds } = this.tools;
    return store.transact(() => {
      const payment = book.paymentOf(intentId);
      const { receivedCents, customerId } = payment.intent;
      const { steps } = decideCancellation(payment, reason, nowSeconds());
      const events = book.write(steps);
      if (receivedCents > 0 && customerId !== null)
        events.push(...this.takeBack(customerId, receivedCents, { type: 'unapplied_from_payment', intentId }));
      announcer.announce(events, announcement);
      return book.paymentOf(intentId).intent;
    });
  }

  private fund(customerId: string, intentId: string, cents: number): EventBody[] {
    const { book, nowSeconds } = this.tools;
    const applied = this.takeOut(customerId, cents, { type: 'applied_to_payment', intentId });
    return [...applied, ...book.write(decideFunding(book.paymentOf(intentId), cents, nowSeconds()).steps)];
  }

  private move(customerId: string, netCents: number, movement: CashMovement): CashTransactionRecord {
    const record: CashTransactionRecord = {
      id: newId('cashTransaction'),
      created: this.tools.nowSeconds(),
      customerId,
      netCents,
      endingCents: this.availableCents(customerId) + netCents,
      movement,
    };
    this.tools.store.put('cashTransaction', record);
    return record;
  }
}

function eventOf(record: CashTransactionRecord): EventBody {
  return toCashTransactionEvent(toCashTransaction(record));
}
