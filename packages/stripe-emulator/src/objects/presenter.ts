import type Stripe from 'stripe';
import { chargeOf, toCharge } from './charge.js';
import { toCheckoutSession } from './checkout-session.js';
import { toCustomer } from './customer.js';
import { toLineItem } from './line-item.js';
import { toList } from './list.js';
import { toPaymentIntent } from './payment-intent.js';
import { toRefund } from './refund.js';
import { refundedCents } from '../payments/refunded-cents.js';
import { Expansion } from '../request/expansion.js';
import type { IntentRecord, RefundRecord, SessionRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** What an intent, a session and a refund can be expanded by. */
export const INTENT_EXPANSIONS = ['customer', 'latest_charge'] as const;
export const SESSION_EXPANSIONS = [
  'customer',
  'line_items',
  'payment_intent.customer',
  'payment_intent.latest_charge',
] as const;
export const REFUND_EXPANSIONS = ['charge', 'payment_intent.latest_charge'] as const;

/** Shows records as Stripe objects, with the references that were asked for replaced by what they name. */
export class Presenter {
  /** @param baseUrl address of the emulator, known once it listens */
  constructor(
    private readonly store: StateStore,
    private readonly baseUrl: () => string,
  ) {}

  /** The address of a session's payment page. */
  pageUrl(sessionId: string): string {
    return `${this.baseUrl()}/c/pay/${sessionId}`;
  }

  session(record: SessionRecord, expansion = Expansion.none): Stripe.Checkout.Session {
    const customer = this.findCustomer(record.customerId);
    const shown = toCheckoutSession(record, this.pageUrl(record.id), customer?.email ?? null);
    const intent = record.intentId === null ? undefined : this.store.find('intent', record.intentId);
    if (expansion.has('customer') && customer !== undefined) shown.customer = toCustomer(customer);
    if (expansion.has('payment_intent') && intent !== undefined) {
      shown.payment_intent = this.intent(intent, expansion.under('payment_intent'));
    }
    if (expansion.has('line_items')) {
      const lines = record.lines.map((line) => toLineItem(line, record));
      shown.line_items = toList(`/v1/checkout/sessions/${record.id}/line_items`, lines, false);
    }
    return shown;
  }

  intent(record: IntentRecord, expansion = Expansion.none): Stripe.PaymentIntent {
    const shown = toPaymentIntent(record, this.pageUrl(record.sessionId));
    const customer = this.findCustomer(record.customerId);
    const charge = expansion.has('latest_charge') ? this.charge(record) : null;
    if (expansion.has('customer') && customer !== undefined) shown.customer = toCustomer(customer);
    if (charge !== null) shown.latest_charge = charge;
    return shown;
  }

  /** The latest charge of a payment intent, null as long as there is none. */
  charge(record: IntentRecord): Stripe.Charge | null {
    const id = chargeOf(record);
    return id === null ? null : toCharge(id, record, refundedCents(record, this.store.all('refund')));
  }

  refund(record: RefundRecord, expansion = Expansion.none): Stripe.Refund {
    const intent = record.intentId === null ? null : (this.store.find('intent', record.intentId) ?? null);
    const shown = toRefund(record, intent);
    if (intent === null) return shown;
    if (expansion.has('charge')) shown.charge = this.charge(intent);
    if (expansion.has('payment_intent')) {
      shown.payment_intent = this.intent(intent, expansion.under('payment_intent'));
    }
    return shown;
  }

  private findCustomer(id: string | null) {
    return id === null ? undefined : this.store.find('customer', id);
  }
}
