import type Stripe from 'stripe';
import { email, group, integer, labels, list, oneOf, required, text, unplayed } from './rules.js';
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

/** The parameters of `customers.createFundingInstructions`: an account for transfers in euros, in France. */
export const fundingInstructionRules = {
  bank_transfer: required(
    group({
      type: required(oneOf(['eu_bank_transfer'])),
      eu_bank_transfer: required(
        group({
          country: required(oneOf(['FR'])),
        } satisfies RulesFor<Stripe.CustomerCreateFundingInstructionsParams.BankTransfer.EuBankTransfer>),
      ),
      requested_address_types: unplayed,
    } satisfies RulesFor<Stripe.CustomerCreateFundingInstructionsParams.BankTransfer>),
  ),
  currency: required(oneOf(['eur', 'EUR'])),
  funding_type: required(oneOf(['bank_transfer'])),
  expand: list(text()),
} satisfies RulesFor<Stripe.CustomerCreateFundingInstructionsParams>;

/** The parameters of `testHelpers.customers.fundCashBalance`, Stripe's own way to have a transfer arrive in test mode. */
export const fundCashBalanceRules = {
  amount: required(integer({ minimum: 1 })),
  currency: required(oneOf(['eur', 'EUR'])),
  reference: text(),
  expand: list(text()),
} satisfies RulesFor<Parameters<Stripe['testHelpers']['customers']['fundCashBalance']>[1]>;
