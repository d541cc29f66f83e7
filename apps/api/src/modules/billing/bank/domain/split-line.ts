/** What a person decided of a line of a statement: how much of it pays which invoices, and whose credit the rest is. Integer cents. */
export interface DecidedSplit {
  readonly allocations: readonly { readonly invoiceId: string; readonly amountCents: number }[];
  /** The payer who keeps what is left; null leaves it on the line, to be matched later. */
  readonly restToPayerId: string | null;
}

/** An invoice that may be paid. */
export interface PayableInvoice {
  readonly id: string;
  readonly payerId: string;
  readonly openCents: number;
}

/** What one payer paid by a line: one payment, of which invoices take their share and the rest is credit. */
export interface PayerShare {
  readonly payerId: string;
  readonly amountCents: number;
  readonly allocations: readonly { readonly invoiceId: string; readonly amountCents: number }[];
}

export type SplitProblem =
  | { readonly code: 'money_left' }
  | { readonly code: 'nothing_decided' }
  | { readonly code: 'not_an_amount'; readonly invoiceId: string }
  | { readonly code: 'invoice_twice'; readonly invoiceId: string }
  | { readonly code: 'invoice_unknown'; readonly invoiceId: string }
  | { readonly code: 'more_than_open'; readonly invoiceId: string; readonly openCents: number }
  | { readonly code: 'more_than_line'; readonly leftCents: number };

/**
 * Splits what is left of a line among payers. Never more than the line, never more than is open of an invoice, each invoice once.
 * @param leftCents of the line, after what was matched before
 */
export function splitLine(
  leftCents: number,
  { allocations, restToPayerId }: DecidedSplit,
  invoices: readonly PayableInvoice[],
): readonly PayerShare[] | SplitProblem {
  if (leftCents <= 0) return { code: 'money_left' };
  const seen = new Set<string>();
  const shares = new Map<string, PayerShare>();
  const give = (payerId: string, amountCents: number, allocation: PayerShare['allocations']): void => {
    const before = shares.get(payerId) ?? { payerId, amountCents: 0, allocations: [] };
    shares.set(payerId, {
      payerId,
      amountCents: before.amountCents + amountCents,
      allocations: [...before.allocations, ...allocation],
    });
  };
  let left = leftCents;
  for (const { invoiceId, amountCents } of allocations) {
    if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return { code: 'not_an_amount', invoiceId };
    if (seen.has(invoiceId)) return { code: 'invoice_twice', invoiceId };
    seen.add(invoiceId);
    const invoice = invoices.find(({ id }) => id === invoiceId);
    if (invoice === undefined) return { code: 'invoice_unknown', invoiceId };
    if (amountCents > invoice.openCents) return { code: 'more_than_open', invoiceId, openCents: invoice.openCents };
    left -= amountCents;
    if (left < 0) return { code: 'more_than_line', leftCents };
    give(invoice.payerId, amountCents, [{ invoiceId, amountCents }]);
  }
  if (restToPayerId !== null && left > 0) give(restToPayerId, left, []);
  return shares.size === 0 ? { code: 'nothing_decided' } : [...shares.values()];
}
