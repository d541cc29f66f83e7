import type { LedgerAccount } from '../ledger-transfer.entity.js';

/** All that went from one account to another, in integer cents above zero: a transfer, or the sum of many. */
export interface TransferSum {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountCents: number;
}

/** Where orders, invoices and money stand, in integer cents with tax. */
export interface Balances {
  readonly orderedCents: number;
  /** Invoices, credit notes deducted. */
  readonly invoicedCents: number;
  /** Money that came in, refunds deducted, whether or not an invoice took it yet. */
  readonly paidCents: number;
  /** What is left to pay of invoices. */
  readonly openCents: number;
  /** What was paid and no invoice has taken: advances and what was paid too much. */
  readonly creditCents: number;
}

/** What an account has grown by, on the side given. */
export function balanceOf(sums: readonly TransferSum[], account: LedgerAccount, side: 'debit' | 'credit'): number {
  const other = side === 'debit' ? 'credit' : 'debit';
  return sums.reduce((balance, sum) => {
    if (sum[side] === account) return balance + sum.amountCents;
    return sum[other] === account ? balance - sum.amountCents : balance;
  }, 0);
}

/** The figures of the dashboard, from the ledger alone. Always: invoiced + credit = paid + open. */
export function balancesOf(sums: readonly TransferSum[]): Balances {
  return {
    orderedCents: balanceOf(sums, 'ordered', 'debit'),
    invoicedCents: balanceOf(sums, 'revenue', 'credit') + balanceOf(sums, 'vat', 'credit'),
    paidCents: balanceOf(sums, 'bank', 'debit') + balanceOf(sums, 'provider', 'debit'),
    openCents: balanceOf(sums, 'receivable', 'debit'),
    creditCents: balanceOf(sums, 'customer_credit', 'credit'),
  };
}

/** An invoice by what is left to pay of it and its last day (YYYY-MM-DD; null when nothing was left to pay at its issue). */
export interface OwedInvoice {
  readonly openCents: number;
  readonly dueOn: string | null;
}

/** Whether the last day to pay is over and something is left to pay. @param today YYYY-MM-DD */
export function isOverdue({ openCents, dueOn }: OwedInvoice, today: string): boolean {
  return openCents > 0 && dueOn !== null && dueOn < today;
}

/** What is left to pay of invoices whose last day is over. */
export function overdueCents(invoices: readonly OwedInvoice[], today: string): number {
  return invoices.filter((invoice) => isOverdue(invoice, today)).reduce((total, { openCents }) => total + openCents, 0);
}
