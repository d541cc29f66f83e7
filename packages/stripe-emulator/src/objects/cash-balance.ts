import type Stripe from 'stripe';
import { VIRTUAL_BIC, virtualIban } from '../payments/bank-details.js';
import type { CashTransactionRecord } from '../state/records.js';

const NO_ADDRESS = { city: null, country: 'FR', line1: null, line2: null, postal_code: null, state: null };

/** What a customer has paid in and no payment has used. */
export function toCashBalance(customerId: string, availableCents: number): Stripe.CashBalance {
  return {
    object: 'cash_balance',
    available: availableCents === 0 ? null : { eur: availableCents },
    customer: customerId,
    customer_account: null,
    livemode: false,
    settings: { reconciliation_mode: 'automatic', using_merchant_default: true },
  } satisfies Stripe.CashBalance;
}

/** A movement of a cash balance as the API shows it. */
export function toCashTransaction(record: CashTransactionRecord): Stripe.CustomerCashBalanceTransaction {
  return {
    id: record.id,
    object: 'customer_cash_balance_transaction',
    created: record.created,
    currency: 'eur',
    customer: record.customerId,
    customer_account: null,
    ending_balance: record.endingCents,
    livemode: false,
    net_amount: record.netCents,
    ...movementOf(record),
  } satisfies Stripe.CustomerCashBalanceTransaction;
}

/** Where a customer sends transfers: an account of their own, at the emulator's invented bank. */
export function toFinancialAddress(customerId: string) {
  return {
    type: 'iban' as const,
    iban: {
      account_holder_address: NO_ADDRESS,
      account_holder_name: 'Stripe emulator',
      bank_address: NO_ADDRESS,
      bic: VIRTUAL_BIC,
      country: 'FR',
      iban: virtualIban(customerId),
    },
    supported_networks: ['sepa' as const],
  } satisfies Stripe.FundingInstructions.BankTransfer.FinancialAddress;
}

/** How a customer's cash balance is funded. */
export function toFundingInstructions(customerId: string): Stripe.FundingInstructions {
  return {
    object: 'funding_instructions',
    bank_transfer: {
      country: 'FR',
      financial_addresses: [toFinancialAddress(customerId)],
      type: 'eu_bank_transfer',
    },
    currency: 'eur',
    funding_type: 'bank_transfer',
    livemode: false,
  } satisfies Stripe.FundingInstructions;
}

function movementOf({ movement }: CashTransactionRecord) {
  switch (movement.type) {
    case 'funded':
      return {
        type: movement.type,
        funded: {
          bank_transfer: {
            type: 'eu_bank_transfer',
            reference: movement.reference,
            eu_bank_transfer: { bic: VIRTUAL_BIC, iban_last4: '0000', sender_name: movement.senderName },
          },
        } satisfies Stripe.CustomerCashBalanceTransaction.Funded,
      };
    case 'applied_to_payment':
    case 'unapplied_from_payment':
      return { type: movement.type, [movement.type]: { payment_intent: movement.intentId } };
    case 'refunded_from_payment':
      return { type: movement.type, refunded_from_payment: { refund: movement.refundId } };
    case 'return_initiated':
    case 'return_canceled':
      return { type: movement.type };
  }
}
