import Stripe from 'stripe';
import { lineTotal } from '../payments/session-total.js';
import type { LineRecord, SessionRecord } from '../state/records.js';

/** A line of a session as the API shows it; the price was made for this session, so it is not active. */
export function toLineItem(line: LineRecord, session: Pick<SessionRecord, 'created' | 'currency'>): Stripe.LineItem {
  return {
    id: line.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: lineTotal(line),
    amount_tax: 0,
    amount_total: lineTotal(line),
    currency: session.currency,
    description: line.name,
    metadata: { ...line.metadata },
    price: {
      id: line.priceId,
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: session.created,
      currency: session.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: line.productId,
      recurring: null,
      tax_behavior: line.taxBehavior,
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: line.unitAmountCents,
      unit_amount_decimal: Stripe.Decimal.from(line.unitAmountCents),
    } satisfies Stripe.Price,
    quantity: line.quantity,
  } satisfies Stripe.LineItem;
}
