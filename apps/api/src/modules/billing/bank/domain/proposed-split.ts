/** An invoice by what is left to pay of it, in integer cents. */
export interface Owed {
  readonly id: string;
  readonly openCents: number;
}

/** What each invoice gets of an amount, in the order given, until nothing is left; and the rest. */
export function allocationsOf(
  amountCents: number,
  invoices: readonly Owed[],
): {
  readonly allocations: readonly { readonly invoiceId: string; readonly amountCents: number }[];
  readonly restCents: number;
} {
  let left = amountCents;
  const allocations = invoices.flatMap(({ id, openCents }) => {
    const share = Math.min(left, openCents);
    left -= share;
    return share > 0 ? [{ invoiceId: id, amountCents: share }] : [];
  });
  return { allocations, restCents: left };
}

/** How an amount stands to what is left to pay: a euro short stays open, and is said. */
export function relationOf(
  amountCents: number,
  invoices: readonly Owed[],
): { readonly code: 'exact' } | { readonly code: 'short' | 'over'; readonly cents: number } {
  const owed = invoices.reduce((sum, { openCents }) => sum + openCents, 0);
  if (amountCents === owed) return { code: 'exact' };
  return amountCents < owed
    ? { code: 'short', cents: owed - amountCents }
    : { code: 'over', cents: amountCents - owed };
}
