import type Stripe from 'stripe';
import type { customerCreateRules, fundCashBalanceRules, fundingInstructionRules } from '../request/customer-params.js';
import type {
  customerListRules,
  eventListRules,
  intentListRules,
  pageRules,
  refundListRules,
  retrieveRules,
  sessionListRules,
} from '../request/list-params.js';
import type { intentCancelRules, refundCreateRules } from '../request/refund-params.js';
import type { Parsed, Shape } from '../request/rules.js';
import type { sessionCreateRules } from '../request/session-params.js';

/** The parameters of an operation in the library's type, and what the emulator's rules read of them. */
export interface Request<Params, Rules extends Shape> {
  readonly params: Params;
  readonly read: Parsed<Rules>;
}

type Helpers = Stripe['testHelpers']['customers'];

/** Every operation with its parameters. The schemas of requests are derived from it by scripts/derive-schemas.mjs. */
export interface Requests {
  'POST /v1/customers': Request<Stripe.CustomerCreateParams, typeof customerCreateRules>;
  'GET /v1/customers/:id': Request<Stripe.CustomerRetrieveParams, typeof retrieveRules>;
  'GET /v1/customers': Request<Stripe.CustomerListParams, typeof customerListRules>;
  'POST /v1/customers/:id/funding_instructions': Request<
    Stripe.CustomerCreateFundingInstructionsParams,
    typeof fundingInstructionRules
  >;
  'GET /v1/customers/:id/cash_balance': Request<Stripe.CustomerRetrieveCashBalanceParams, typeof retrieveRules>;
  'GET /v1/customers/:id/cash_balance_transactions': Request<
    Stripe.CustomerListCashBalanceTransactionsParams,
    typeof pageRules
  >;
  'GET /v1/customers/:id/cash_balance_transactions/:part': Request<
    Stripe.CustomerRetrieveCashBalanceTransactionParams,
    typeof retrieveRules
  >;
  'POST /v1/test_helpers/customers/:id/fund_cash_balance': Request<
    Parameters<Helpers['fundCashBalance']>[1],
    typeof fundCashBalanceRules
  >;
  'POST /v1/checkout/sessions': Request<Stripe.Checkout.SessionCreateParams, typeof sessionCreateRules>;
  'GET /v1/checkout/sessions/:id': Request<Stripe.Checkout.SessionRetrieveParams, typeof retrieveRules>;
  'GET /v1/checkout/sessions': Request<Stripe.Checkout.SessionListParams, typeof sessionListRules>;
  'GET /v1/checkout/sessions/:id/line_items': Request<Stripe.Checkout.SessionListLineItemsParams, typeof pageRules>;
  'POST /v1/checkout/sessions/:id/expire': Request<Stripe.Checkout.SessionExpireParams, typeof retrieveRules>;
  'GET /v1/payment_intents/:id': Request<Stripe.PaymentIntentRetrieveParams, typeof retrieveRules>;
  'GET /v1/payment_intents': Request<Stripe.PaymentIntentListParams, typeof intentListRules>;
  'POST /v1/payment_intents/:id/cancel': Request<Stripe.PaymentIntentCancelParams, typeof intentCancelRules>;
  'GET /v1/charges/:id': Request<Stripe.ChargeRetrieveParams, typeof retrieveRules>;
  'POST /v1/refunds': Request<Stripe.RefundCreateParams, typeof refundCreateRules>;
  'GET /v1/refunds/:id': Request<Stripe.RefundRetrieveParams, typeof retrieveRules>;
  'GET /v1/refunds': Request<Stripe.RefundListParams, typeof refundListRules>;
  'GET /v1/events/:id': Request<Stripe.EventRetrieveParams, typeof retrieveRules>;
  'GET /v1/events': Request<Stripe.EventListParams, typeof eventListRules>;
}

/** The name of an operation: its method and path. */
export type OperationName = keyof Requests;

/** Every object that is answered or sent, by what it says in `object`. The schemas of responses are derived from it. */
export interface Responses {
  customer: Stripe.Customer;
  cash_balance: Stripe.CashBalance;
  customer_cash_balance_transaction: Stripe.CustomerCashBalanceTransaction;
  funding_instructions: Stripe.FundingInstructions;
  'checkout.session': Stripe.Checkout.Session;
  item: Stripe.LineItem;
  price: Stripe.Price;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  event: Stripe.EventBase;
}

type Answered = Exclude<Responses[keyof Responses], Stripe.EventBase> | Stripe.Event;

/** What an operation may answer. */
export type Answer = Answered | Stripe.ApiList<Answered>;
