import type { Totals } from '../payers/index.js';
import type { OrderLineType, PriceBreakdownType } from './orders.types.js';

/** A price as the schema shows it. */
export function shownPrice(
  price: Totals & { readonly lines: readonly OrderLineType[]; readonly isDemonstration: boolean },
): PriceBreakdownType {
  return { ...price, lines: [...price.lines], vatGroups: [...price.vatGroups] };
}
