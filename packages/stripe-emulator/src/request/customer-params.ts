import type Stripe from 'stripe';
import { email, group, labels, list, text, unplayed } from './rules.js';
import type { Parsed, Rule } from './rules.js';

type RulesFor<T> = Record<keyof Required<T>, Rule<unknown>>;

const address = group({
  city: text(),
  country: text(2),
  line1: text(),
  line2: text(),
  postal_code: text(),
  state: text(),
} satisfies RulesFor<Stripe.AddressParam>);

/** The parameters of `customers.create` which a buyer of places has; the rest is refused. */
export const customerCreateRules = {
  address,
  description: text(),
  email,
  expand: list(text()),
  metadata: labels,
  name: text(256),
  phone: text(20),
  preferred_locales: list(text(16)),
  balance: unplayed,
  business_name: unplayed,
  cash_balance: unplayed,
  individual_name: unplayed,
  invoice_prefix: unplayed,
  invoice_settings: unplayed,
  next_invoice_sequence: unplayed,
  payment_method: unplayed,
  shipping: unplayed,
  source: unplayed,
  tax: unplayed,
  tax_exempt: unplayed,
  tax_id_data: unplayed,
  test_clock: unplayed,
  validate: unplayed,
} satisfies RulesFor<Stripe.CustomerCreateParams>;

/** A validated request for a customer. */
export type CustomerCreation = Parsed<typeof customerCreateRules>;
