/** A line of an order with what invoices have billed of it so far, credit notes deducted. Integer cents before tax, signed. */
export interface BilledLine {
  readonly id: string;
  readonly totalCents: number;
  readonly billedCents: number;
}

/** What is to be billed of a line now; negative when it is to be given back. */
export interface UnbilledLine {
  readonly orderLineId: string;
  readonly netCents: number;
}

/** What is left to bill, line by line. Lines that are billed to the cent are left out. */
export function unbilledOf(lines: readonly BilledLine[]): UnbilledLine[] {
  return lines
    .map(({ id, totalCents, billedCents }) => ({ orderLineId: id, netCents: totalCents - billedCents }))
    .filter(({ netCents }) => netCents !== 0);
}

/** What becomes of what is left to bill: an invoice, a credit note on what was billed too much, or nothing. */
export type Billing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'invoice'; readonly lines: readonly UnbilledLine[] }
  | { readonly kind: 'credit_note'; readonly lines: readonly UnbilledLine[] };

/** A sum above zero is invoiced with all its lines, those that are taken back among them; below zero it is credited. */
export function billingOf(lines: readonly BilledLine[]): Billing {
  const unbilled = unbilledOf(lines);
  const sum = unbilled.reduce((total, { netCents }) => total + netCents, 0);
  if (sum === 0) return { kind: 'nothing' };
  return { kind: sum > 0 ? 'invoice' : 'credit_note', lines: unbilled };
}

/** An invoice, by what it billed and what credit notes have taken back of it so far (before tax, integer cents above zero). */
export interface CreditableInvoice {
  readonly id: string;
  readonly netCents: number;
  readonly creditedCents: number;
}

/**
 * The invoice that a credit note of an amount corrects: the newest that can bear it whole, because a credit note names one invoice and never exceeds it.
 * @param invoices newest first
 * @returns null when none can: then the amount is to be credited in several steps, by a person
 */
export function invoiceToCredit(invoices: readonly CreditableInvoice[], amountCents: number): CreditableInvoice | null {
  return invoices.find(({ netCents, creditedCents }) => netCents - creditedCents >= amountCents) ?? null;
}
