import { chargeOf } from '../objects/charge.js';
import { refundedCents } from '../payments/refunded-cents.js';
import type { RefundCreation } from '../request/refund-params.js';
import { missingParameter, noSuchObject, refuseParameter, StripeRefusal } from '../request/stripe-error.js';
import { newId } from '../state/ids.js';
import type { CustomerRecord, IntentRecord, RefundRecord } from '../state/records.js';

/** Bank payments can be refunded for so long. */
const REFUNDABLE_SECONDS = 180 * 24 * 60 * 60;

/** What a new refund depends on besides its parameters. */
export interface RefundSurroundings {
  readonly nowMs: number;
  /** How long a refund to a bank account is under way, in milliseconds. */
  readonly delayMs: number;
  readonly intents: readonly IntentRecord[];
  readonly refunds: readonly RefundRecord[];
  readonly customerOf: (id: string) => CustomerRecord | undefined;
  readonly availableCents: (customerId: string) => number;
}

/**
 * A new refund from validated parameters.
 *
 * @throws StripeRefusal when there is nothing to refund, when more is asked for than is left, when a bank payment is older than 180 days, and when its
 *   customer has no mail address, at which Stripe would ask for the account
 */
export function toRefundRecord(creation: RefundCreation, surroundings: RefundSurroundings): RefundRecord {
  const source = creation.origin === undefined ? ofPayment(creation, surroundings) : ofBalance(creation, surroundings);
  const { nowMs, delayMs } = surroundings;
  return {
    id: newId('refund'),
    created: Math.floor(nowMs / 1000),
    currency: 'eur',
    reason: creation.reason ?? null,
    metadata: creation.metadata ?? {},
    dueAt: nowMs + delayMs,
    ...source,
  };
}

type Source = Pick<RefundRecord, 'amountCents' | 'intentId' | 'customerId' | 'status'>;

function ofPayment(creation: RefundCreation, surroundings: RefundSurroundings): Source {
  const intent = intentFor(creation, surroundings);
  const charge = chargeOf(intent);
  if (intent.status !== 'succeeded' || charge === null) {
    throw new StripeRefusal(400, {
      type: 'invalid_request_error',
      message: `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    });
  }
  const leftCents = intent.amountCents - refundedCents(intent, surroundings.refunds);
  const amountCents = creation.amount ?? leftCents;
  if (leftCents === 0) {
    throw new StripeRefusal(400, {
      type: 'invalid_request_error',
      code: 'charge_already_refunded',
      message: `Charge ${charge} has already been refunded.`,
    });
  }
  if (amountCents > leftCents) {
    throw refuseParameter(
      'amount',
      `Refund amount (${euros(amountCents)}) is greater than unrefunded amount on charge (${euros(leftCents)})`,
    );
  }
  if (intent.method !== 'card') refuseLate(intent, surroundings);
  if (intent.method === 'customer_balance') refuseUnreachable(intent.customerId, creation, surroundings);
  const status = intent.method === 'card' ? 'succeeded' : 'pending';
  return { amountCents, intentId: intent.id, customerId: intent.customerId, status };
}

/** A refund of what lies in a customer's cash balance. */
function ofBalance(creation: RefundCreation, surroundings: RefundSurroundings): Source {
  const { customer, amount, payment_intent: intent, charge } = creation;
  if (intent !== undefined || charge !== undefined)
    throw refuseParameter('origin', 'You may only specify one of these parameters: origin, payment_intent, charge.');
  if (customer === undefined) throw missingParameter('customer');
  if (amount === undefined) throw missingParameter('amount');
  if (creation.currency === undefined) throw missingParameter('currency');
  if (surroundings.customerOf(customer) === undefined) throw noSuchObject('customer', customer, 'customer', 400);
  const availableCents = surroundings.availableCents(customer);
  if (amount > availableCents) {
    throw refuseParameter(
      'amount',
      `Refund amount (${euros(amount)}) is greater than the available cash balance (${euros(availableCents)})`,
    );
  }
  refuseUnreachable(customer, creation, surroundings);
  return { amountCents: amount, intentId: null, customerId: customer, status: 'pending' };
}

function intentFor(creation: RefundCreation, { intents }: RefundSurroundings): IntentRecord {
  const { payment_intent: intentId, charge, customer, currency } = creation;
  if (intentId !== undefined && charge !== undefined)
    throw refuseParameter('charge', 'You may only specify one of these parameters: charge, payment_intent.');
  if (customer !== undefined || currency !== undefined) {
    throw refuseParameter(
      customer === undefined ? 'currency' : 'customer',
      'You may only specify this parameter with origin=customer_balance.',
    );
  }
  if (charge !== undefined) {
    const charged = intents.find((candidate) => chargeOf(candidate) === charge);
    if (charged === undefined) throw noSuchObject('charge', charge, 'charge', 400);
    return charged;
  }
  if (intentId === undefined) throw missingParameter('payment_intent');
  const intent = intents.find(({ id }) => id === intentId);
  if (intent === undefined) throw noSuchObject('payment_intent', intentId, 'payment_intent', 400);
  return intent;
}

function refuseLate({ chargedAt, created }: IntentRecord, { nowMs }: RefundSurroundings): void {
  if (nowMs / 1000 <= (chargedAt ?? created) + REFUNDABLE_SECONDS) return;
  throw new StripeRefusal(400, {
    type: 'invalid_request_error',
    code: 'charge_expired_for_refund',
    message: 'This charge is too old to be refunded: it was made more than 180 days ago.',
  });
}

function refuseUnreachable(
  customerId: string | null,
  { instructions_email: email }: RefundCreation,
  { customerOf }: RefundSurroundings,
): void {
  const customer = customerId === null ? undefined : customerOf(customerId);
  if (email !== undefined || (customer?.email ?? null) !== null) return;
  throw refuseParameter(
    'instructions_email',
    'The customer has no email address, at which they could be asked for their bank account.',
  );
}

function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`;
}
