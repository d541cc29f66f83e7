import type Stripe from 'stripe';
import { PAYMENT_METHODS } from '../state/records.js';
import { email, group, integer, labels, list, oneOf, required, text, unplayed, url } from './rules.js';
import type { Parsed, Rule } from './rules.js';

type Params = Stripe.Checkout.SessionCreateParams;
/** Every parameter the library knows has a rule here: a parameter that Stripe adds or removes breaks the build. */
type RulesFor<T> = Record<keyof Required<T>, Rule<unknown>>;

const LOCALES = [
  'auto',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'en-GB',
  'es',
  'es-419',
  'et',
  'fi',
  'fil',
  'fr',
  'fr-CA',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'ms',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sl',
  'sv',
  'th',
  'tr',
  'vi',
  'zh',
  'zh-HK',
  'zh-TW',
] as const satisfies readonly Params['locale'][];

const productData = group({
  name: required(text()),
  description: text(),
  metadata: labels,
  images: unplayed,
  tax_code: unplayed,
  tax_details: unplayed,
  unit_label: unplayed,
} satisfies RulesFor<Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData>);

const priceData = group({
  currency: required(oneOf(['eur', 'EUR'])),
  product_data: required(productData),
  unit_amount: required(integer()),
  tax_behavior: oneOf(['exclusive', 'inclusive', 'unspecified']),
  product: unplayed,
  recurring: unplayed,
  unit_amount_decimal: unplayed,
} satisfies RulesFor<Stripe.Checkout.SessionCreateParams.LineItem.PriceData>);

const lineItem = group({
  price_data: required(priceData),
  quantity: required(integer({ minimum: 1, maximum: 999_999 })),
  metadata: labels,
  adjustable_quantity: unplayed,
  price: unplayed,
  tax_rates: unplayed,
} satisfies RulesFor<Stripe.Checkout.SessionCreateParams.LineItem>);

const paymentIntentData = group({
  description: text(1000),
  metadata: labels,
  receipt_email: email,
  statement_descriptor: text(22),
  application_fee_amount: unplayed,
  capture_method: unplayed,
  on_behalf_of: unplayed,
  setup_future_usage: unplayed,
  shipping: unplayed,
  statement_descriptor_suffix: unplayed,
  transfer_data: unplayed,
  transfer_group: unplayed,
} satisfies RulesFor<Stripe.Checkout.SessionCreateParams.PaymentIntentData>);

const bankTransfer = group({
  type: required(oneOf(['eu_bank_transfer'])),
  eu_bank_transfer: group({
    country: required(oneOf(['FR'])),
  } satisfies RulesFor<Stripe.Checkout.SessionCreateParams.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer>),
  requested_address_types: unplayed,
} satisfies RulesFor<Stripe.Checkout.SessionCreateParams.PaymentMethodOptions.CustomerBalance.BankTransfer>);

const paymentMethodOptions = group({
  customer_balance: group({
    funding_type: required(oneOf(['bank_transfer'])),
    bank_transfer: required(bankTransfer),
    setup_future_usage: unplayed,
  } satisfies RulesFor<Stripe.Checkout.SessionCreateParams.PaymentMethodOptions.CustomerBalance>),
  card: unplayed,
  sepa_debit: unplayed,
} satisfies Partial<RulesFor<Stripe.Checkout.SessionCreateParams.PaymentMethodOptions>>);

/** The parameters of `checkout.sessions.create`. Payments in euros on Stripe's hosted page are played, the rest refused. */
export const sessionCreateRules = {
  mode: required(oneOf(['payment'])),
  line_items: required(list(lineItem)),
  success_url: required(url),
  cancel_url: url,
  allowed_payment_method_types: list(oneOf(PAYMENT_METHODS)),
  payment_method_options: paymentMethodOptions,
  payment_intent_data: paymentIntentData,
  client_reference_id: text(200),
  customer: text(),
  customer_email: email,
  currency: oneOf(['eur', 'EUR']),
  expand: list(text()),
  expires_at: integer({ maximum: 99_999_999_999 }),
  locale: oneOf(LOCALES),
  metadata: labels,
  submit_type: oneOf(['auto', 'book', 'donate', 'pay']),
  ui_mode: oneOf(['hosted_page']),
  adaptive_pricing: unplayed,
  after_expiration: unplayed,
  allow_promotion_codes: unplayed,
  automatic_tax: unplayed,
  billing_address_collection: unplayed,
  branding_settings: unplayed,
  consent_collection: unplayed,
  custom_fields: unplayed,
  custom_text: unplayed,
  customer_account: unplayed,
  customer_creation: unplayed,
  customer_update: unplayed,
  discounts: unplayed,
  excluded_payment_method_types: unplayed,
  integration_identifier: unplayed,
  invoice_creation: unplayed,
  managed_payments: unplayed,
  name_collection: unplayed,
  optional_items: unplayed,
  origin_context: unplayed,
  payment_method_collection: unplayed,
  payment_method_configuration: unplayed,
  payment_method_data: unplayed,
  permissions: unplayed,
  phone_number_collection: unplayed,
  redirect_on_completion: unplayed,
  return_url: unplayed,
  saved_payment_method_options: unplayed,
  setup_intent_data: unplayed,
  shipping_address_collection: unplayed,
  shipping_options: unplayed,
  subscription_data: unplayed,
  tax_id_collection: unplayed,
  wallet_options: unplayed,
} satisfies RulesFor<Params>;

/** A validated request for a session. */
export type SessionCreation = Parsed<typeof sessionCreateRules>;
