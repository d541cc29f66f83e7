/** Tries after which the search gives up: forty equal invoices have more sums than anybody could wait for. */
const mostTries = 20_000;

/**
 * Items whose open amounts sum up to an amount exactly, fewest first among those tried; null when none do, or the search gave up. What is older comes first,
 * because a payer pays in the order it received.
 */
export function sumTo<Item extends { readonly openCents: number }>(
  items: readonly Item[],
  amountCents: number,
): Item[] | null {
  let tries = 0;
  // What is left from each position on: a branch that cannot reach the amount any more is not entered.
  const remaining = items.map((_, at) => items.slice(at).reduce((sum, { openCents }) => sum + openCents, 0));
  const search = (at: number, left: number, size: number): Item[] | null => {
    if (left === 0 && size === 0) return [];
    const item = items[at];
    tries += 1;
    if (item === undefined || size === 0 || left < 0 || tries > mostTries || (remaining[at] ?? 0) < left) return null;
    const taken = search(at + 1, left - item.openCents, size - 1);
    return taken === null ? search(at + 1, left, size) : [item, ...taken];
  };
  for (let size = 1; size <= items.length && tries <= mostTries; size += 1) {
    const found = search(0, amountCents, size);
    if (found !== null) return found;
  }
  // All of them together need no search.
  return remaining[0] === amountCents ? [...items] : null;
}
