import type { Movement } from '../ledger.service.js';

/** Where money comes in and goes out. */
export type MoneyAccount = 'bank' | 'provider';

/**
 * What a payer committed itself to, more or less than before.
 * @param changeCents with tax; below zero when something ordered was taken back
 */
export function transfersOfOrder(changeCents: number): Movement[] {
  const [debit, credit] =
    changeCents < 0 ? (['ordered_counterpart', 'ordered'] as const) : (['ordered', 'ordered_counterpart'] as const);
  return written([{ kind: 'ordered', debit, credit, amountCents: Math.abs(changeCents) }]);
}

/** Amounts of a document in integer cents; a credit note's are above zero too. */
export interface DocumentAmounts {
  readonly netCents: number;
  readonly vatCents: number;
}

/** An invoice is owed by its payer: its service is earned, its tax is due to the State. */
export function transfersOfInvoice({ netCents, vatCents }: DocumentAmounts): Movement[] {
  return written([
    { kind: 'invoiced', debit: 'receivable', credit: 'revenue', amountCents: netCents },
    { kind: 'invoiced', debit: 'receivable', credit: 'vat', amountCents: vatCents },
  ]);
}

/** A credit note takes back what its invoice did. */
export function transfersOfCreditNote({ netCents, vatCents }: DocumentAmounts): Movement[] {
  return written([
    { kind: 'credited', debit: 'revenue', credit: 'receivable', amountCents: netCents },
    { kind: 'credited', debit: 'vat', credit: 'receivable', amountCents: vatCents },
  ]);
}

/** Money that came in is its payer's credit until an invoice takes it. */
export function transfersOfMoneyIn(account: MoneyAccount, amountCents: number): Movement[] {
  return written([{ kind: 'received', debit: account, credit: 'customer_credit', amountCents }]);
}

/** Money that was taken for the wrong payer's goes back to the account it came from, so that it can be matched again. */
export function transfersOfMoneyUndone(account: MoneyAccount, amountCents: number): Movement[] {
  return written([{ kind: 'received', debit: 'customer_credit', credit: account, amountCents }]);
}

/**
 * Credit pays an invoice.
 * @param amountCents below zero when the invoice gives it back
 */
export function transfersOfAllocation(amountCents: number): Movement[] {
  const [debit, credit] =
    amountCents < 0 ? (['receivable', 'customer_credit'] as const) : (['customer_credit', 'receivable'] as const);
  return written([{ kind: 'allocated', debit, credit, amountCents: Math.abs(amountCents) }]);
}

/**
 * Credit goes back to its payer by the way it came.
 * @param amountCents below zero when the money came back, because the refund failed
 */
export function transfersOfRefund(account: MoneyAccount, amountCents: number): Movement[] {
  const [debit, credit] =
    amountCents < 0 ? ([account, 'customer_credit'] as const) : (['customer_credit', account] as const);
  return written([{ kind: 'refunded', debit, credit, amountCents: Math.abs(amountCents) }]);
}

/** A transfer of nothing is none; one of less than nothing would be a mistake of the caller. */
function written(movements: readonly Movement[]): Movement[] {
  if (movements.some(({ amountCents }) => !Number.isSafeInteger(amountCents) || amountCents < 0)) {
    throw new RangeError('A transfer has an amount in integer cents above zero.');
  }
  return movements.filter(({ amountCents }) => amountCents > 0);
}
