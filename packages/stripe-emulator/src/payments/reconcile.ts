/** A payment intent that waits for money, as far as reconciliation looks at it. */
export interface AwaitingFunds {
  readonly id: string;
  readonly missingCents: number;
  /** The code its instructions ask the payer to write on the transfer. */
  readonly reference: string;
}

/** How much of a cash balance goes to one payment intent. */
export interface Share {
  readonly id: string;
  readonly cents: number;
}

/** Stripe looks for groups of at most so many. */
const LARGEST_GROUP = 5;
/** How many of the oldest are looked at for a group: the number of groups grows with their fifth power. */
const LONGEST_SEARCH = 30;

/**
 * Which payment intents a cash balance pays, in Stripe's order: the one the transfer names, then the oldest whose amount is exactly what there is, then
 * the smallest group of up to five whose amounts add up to it, and otherwise the oldest first, the last of them in part.
 *
 * @param availableCents what there is to share out
 * @param awaiting what waits for money, oldest first
 * @param reference what the payer wrote on the transfer, if anything
 * @returns what each receives; the sum is at most what there is, and a surplus stays in the cash balance
 * @see https://docs.stripe.com/payments/customer-balance/reconciliation
 */
export function reconcile(
  availableCents: number,
  awaiting: readonly AwaitingFunds[],
  reference: string | null,
): Share[] {
  const named = awaiting.find((intent) => reference !== null && isNamed(intent.reference, reference));
  if (named === undefined) return shareOut(availableCents, awaiting);
  const cents = Math.min(availableCents, named.missingCents);
  const others = awaiting.filter(({ id }) => id !== named.id);
  return [{ id: named.id, cents }, ...shareOut(availableCents - cents, others)];
}

function shareOut(availableCents: number, awaiting: readonly AwaitingFunds[]): Share[] {
  const searched = awaiting.slice(0, LONGEST_SEARCH);
  for (let size = 1; size <= LARGEST_GROUP; size += 1) {
    const group = groupOf(size, availableCents, searched);
    if (group !== null) return group.map(({ id, missingCents }) => ({ id, cents: missingCents }));
  }
  const shares: Share[] = [];
  let left = availableCents;
  for (const { id, missingCents } of awaiting) {
    const cents = Math.min(left, missingCents);
    if (cents > 0) shares.push({ id, cents });
    left -= cents;
  }
  return shares;
}

/** The first group of that size which adds up to the sum, older ones preferred. */
function groupOf(size: number, sum: number, awaiting: readonly AwaitingFunds[]): AwaitingFunds[] | null {
  if (size === 0) return sum === 0 ? [] : null;
  for (const [position, intent] of awaiting.entries()) {
    if (intent.missingCents > sum) continue;
    const rest = groupOf(size - 1, sum - intent.missingCents, awaiting.slice(position + 1));
    if (rest !== null) return [intent, ...rest];
  }
  return null;
}

/** Banks change case and add words around what the payer wrote. */
function isNamed(reference: string, written: string): boolean {
  return written.toUpperCase().includes(reference);
}
