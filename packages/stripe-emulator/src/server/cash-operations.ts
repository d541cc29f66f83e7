import { operations } from './api-call.js';
import { toCashBalance, toCashTransaction, toFundingInstructions } from '../objects/cash-balance.js';
import { toList } from '../objects/list.js';
import type { CashDesk } from '../payments/cash-desk.js';
import { fundCashBalanceRules, fundingInstructionRules } from '../request/customer-params.js';
import { Expansion } from '../request/expansion.js';
import { cutPage, pageRules, retrieveRules } from '../request/list-params.js';
import { noSuchObject } from '../request/stripe-error.js';
import type { StateStore } from '../state/state-store.js';

/** The operations on cash balances: where to send transfers, what has arrived and what became of it. */
export function cashOperations(store: StateStore, cashDesk: CashDesk) {
  const requireCustomer = (id: string) => {
    if (store.find('customer', id) === undefined) throw noSuchObject('customer', id, 'customer', 404);
  };
  return operations({
    'POST /v1/customers/:id/funding_instructions': ({ id, read }) => {
      requireCustomer(id);
      Expansion.of(read(fundingInstructionRules).expand, []);
      return toFundingInstructions(id);
    },
    'GET /v1/customers/:id/cash_balance': ({ id, read }) => {
      requireCustomer(id);
      Expansion.of(read(retrieveRules).expand, []);
      return toCashBalance(id, cashDesk.availableCents(id));
    },
    'GET /v1/customers/:id/cash_balance_transactions': ({ id, read }) => {
      requireCustomer(id);
      const request = read(pageRules);
      Expansion.of(request.expand, []);
      const { page, hasMore } = cutPage(cashDesk.movementsOf(id), request, 'customer_cash_balance_transaction');
      return toList(`/v1/customers/${id}/cash_balance_transactions`, page.map(toCashTransaction), hasMore);
    },
    'GET /v1/customers/:id/cash_balance_transactions/:part': ({ id, part, read }) => {
      requireCustomer(id);
      Expansion.of(read(retrieveRules).expand, []);
      const movement = store.find('cashTransaction', part);
      if (movement?.customerId !== id)
        throw noSuchObject('customer_cash_balance_transaction', part, 'transaction', 404);
      return toCashTransaction(movement);
    },
    'POST /v1/test_helpers/customers/:id/fund_cash_balance': ({ id, read, cause }) => {
      requireCustomer(id);
      const { amount, reference, expand } = read(fundCashBalanceRules);
      Expansion.of(expand, []);
      const transfer = { customer: id, amountCents: amount, reference: reference ?? null };
      return toCashTransaction(cashDesk.receive(transfer, { cause }));
    },
  });
}
