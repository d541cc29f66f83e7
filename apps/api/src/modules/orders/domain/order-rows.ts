import { v7 as uuidv7 } from 'uuid';
import { type Buyer, totalsOf } from '../../payers/index.js';
import type { Order } from '../order.entity.js';
import type { OrderLine } from '../order-line.entity.js';
import type { OrderPart } from '../order-part.entity.js';
import type { SplitLine } from './order-content.js';

/** Who pays a part of an order, and what its invoices must bear. The id is made by the caller, whose registrations name it. */
export interface PlannedPart {
  readonly id: string;
  readonly payerId: string;
  readonly buyer: Buyer;
  readonly serviceCode: string | null;
  readonly commitmentNumber: string | null;
  readonly contractNumber: string | null;
}

/** An order with its parts and lines, as they are written together. */
export interface OrderRows {
  readonly order: Order;
  readonly parts: readonly OrderPart[];
  readonly lines: readonly OrderLine[];
}

/** The rows of an order: each line in the part of its payer, each part with the total of its lines. */
export function orderRows(order: Order, planned: readonly PlannedPart[], lines: readonly SplitLine[]): OrderRows {
  const { organisationId, operatorId, id: orderId, committedAt } = order;
  const parts = planned.map((part, index): OrderPart => {
    const own = lines.filter((line) => line.part === index);
    const totals = totalsOf(own.map(({ totalCents, vat }) => ({ netCents: totalCents, vat })));
    const { netCents, vatCents, grossCents } = totals;
    return {
      ...part,
      organisationId,
      operatorId,
      orderId,
      position: index + 1,
      netCents,
      vatCents,
      grossCents,
      committedAt,
    };
  });
  const rows = lines.map(({ part, vat, ...line }, index): OrderLine => ({
    ...line,
    organisationId,
    id: uuidv7(),
    operatorId,
    orderId,
    partId: parts[part]?.id ?? '',
    changeId: null,
    position: index + 1,
    vatTreatment: vat.treatment,
    vatBasisPoints: vat.basisPoints,
    addedAt: order.placedAt,
  }));
  return { order, parts, lines: rows };
}
