import { orderGiveBacks, type Rules } from '@barometer/draw';

/**
 * Puts places that were given back or added in the order in which they pass on: that of the ledger, and those of one instant by their labels, strata in
 * the order of the rules, then the open pool.
 * @param places in the order of the ledger
 * @param strata the strata of the edition in the order of the rules
 * @throws RangeError for a label that the edition does not have
 */
export function inOrderOfGiveBack<Place extends { readonly label: string; readonly freedAt: Date | null }>(
  places: readonly Place[],
  strata: Rules['strata'],
): Place[] {
  const instants: Place[][] = [];
  for (const place of places) {
    const instant = instants.at(-1);
    if (instant?.[0]?.freedAt?.getTime() === place.freedAt?.getTime() && instant !== undefined) instant.push(place);
    else instants.push([place]);
  }
  return instants.flatMap((instant) => orderGiveBacks({ strata }, instant));
}
