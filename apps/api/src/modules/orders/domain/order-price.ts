import type { Totals } from '../../payers/index.js';
import type { Order } from '../order.entity.js';
import type { OrderLine } from '../order-line.entity.js';
import { totalsOfLines } from './order-content.js';

/** Lines with their totals, and whether their prices are a demonstration's. */
export interface PriceOfOrder extends Totals {
  readonly lines: readonly OrderLine[];
  readonly isDemonstration: boolean;
}

/**
 * What an order costs: the sum of its parts. The tax is rounded in each part, because each payer gets an invoice of its own; the total of the order is what
 * its payers pay together.
 */
export function priceOfOrder(
  { isDemonstration }: Pick<Order, 'isDemonstration'>,
  lines: readonly OrderLine[],
): PriceOfOrder {
  const parts = [...Map.groupBy(lines, ({ partId }) => partId).values()].map((own) => totalsOfLines(own));
  const rules = Map.groupBy(
    parts.flatMap(({ vatGroups }) => vatGroups),
    ({ treatment, basisPoints }) => `${treatment} ${basisPoints}`,
  );
  const vatGroups = [...rules.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            netCents: others.reduce((sum, { netCents }) => sum + netCents, first.netCents),
            vatCents: others.reduce((sum, { vatCents }) => sum + vatCents, first.vatCents),
          },
        ],
  );
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  return {
    lines,
    isDemonstration,
    netCents: sum(parts.map(({ netCents }) => netCents)),
    vatGroups: vatGroups.sort((one, other) => other.basisPoints - one.basisPoints),
    vatCents: sum(parts.map(({ vatCents }) => vatCents)),
    grossCents: sum(parts.map(({ grossCents }) => grossCents)),
  };
}
