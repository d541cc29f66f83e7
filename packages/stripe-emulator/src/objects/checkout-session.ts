import type Stripe from 'stripe';
import { sessionTotal } from '../payments/session-total.js';
import type { SessionRecord } from '../state/records.js';

/**
 * A Checkout Session as the API shows it, with its references as ids.
 *
 * @param pageUrl address of its payment page
 * @param customerEmail mail address of its customer, when it names one
 */
export function toCheckoutSession(
  record: SessionRecord,
  pageUrl: string,
  customerEmail: string | null,
): Stripe.Checkout.Session {
  const total = sessionTotal(record.lines);
  const email = record.customerEmail ?? customerEmail;
  return {
    id: record.id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: record.allowedMethods === null ? null : [...record.allowedMethods],
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: record.cancelUrl,
    client_reference_id: record.clientReferenceId,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: record.created,
    currency: record.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: record.customerId,
    customer_account: null,
    customer_creation: record.customerId === null ? 'if_required' : null,
    customer_details:
      email === null
        ? null
        : {
            address: null,
            business_name: null,
            email,
            individual_name: null,
            name: null,
            phone: null,
            tax_exempt: 'none',
            tax_ids: null,
          },
    customer_email: record.customerEmail,
    discounts: [],
    expires_at: record.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: record.locale,
    managed_payments: null,
    metadata: { ...record.metadata },
    mode: 'payment',
    origin_context: null,
    payment_intent: record.intentId,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: [...(record.allowedMethods ?? ['card', 'sepa_debit'])],
    payment_status: record.paymentStatus,
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: record.status,
    submit_type: record.submitType,
    subscription: null,
    success_url: record.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    // The page is gone once the session is over, and Stripe says so.
    url: record.status === 'open' ? pageUrl : null,
    wallet_options: null,
  } satisfies Stripe.Checkout.Session;
}
