import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { UnbilledLine } from './domain/unbilled.js';
import type { Invoice } from './invoice.entity.js';
import { OrderLine, type OrderPart } from '../orders/index.js';

/** A line of an order with what invoices have billed of it so far, credit notes deducted. */
export interface BillableLine {
  readonly line: OrderLine;
  readonly billedCents: number;
}

/** An invoice of a part with what credit notes have taken back of it, before tax. */
export interface CreditedInvoice {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly netCents: number;
  readonly creditedCents: number;
}

/** Reads what a part has billed so far. Under the lock of its order what it says stays true. */
@Injectable()
export class Billable {
  /** The lines of a part, in their order. */
  async linesOf(context: RequestContext, { organisationId, id }: OrderPart): Promise<BillableLine[]> {
    const manager = await context.manager();
    const lines = await manager.find(OrderLine, { where: { organisationId, partId: id }, order: { position: 'ASC' } });
    const rows: { id: string; cents: number }[] = await manager.query(
      `SELECT l.order_line_id AS id, sum(l.net_cents)::int AS cents FROM invoice_line l
       JOIN order_line o ON o.organisation_id = l.organisation_id AND o.id = l.order_line_id
       WHERE o.organisation_id = $1 AND o.part_id = $2 GROUP BY 1`,
      [organisationId, id],
    );
    const billed = new Map(rows.map((row) => [row.id, row.cents]));
    return lines.map((line) => ({ line, billedCents: billed.get(line.id) ?? 0 }));
  }

  /** What credit notes would have to take back of an invoice so that nothing of it is left, line by line. */
  async leftOf(
    context: RequestContext,
    { organisationId, id }: Pick<Invoice, 'organisationId' | 'id'>,
  ): Promise<UnbilledLine[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT l.order_line_id AS "orderLineId", -sum(l.net_cents)::int AS "netCents" FROM invoice_line l
       JOIN invoice i ON i.organisation_id = l.organisation_id AND i.id = l.invoice_id
       WHERE i.organisation_id = $1 AND (i.id = $2 OR i.corrects_id = $2) GROUP BY 1 HAVING sum(l.net_cents) <> 0`,
      [organisationId, id],
    );
  }

  /** The invoices of a part, newest first. */
  async invoicesOf(context: RequestContext, { organisationId, id }: OrderPart): Promise<CreditedInvoice[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT i.id, i.number, to_char(i.issued_on, 'YYYY-MM-DD') AS "issuedOn", i.net_cents AS "netCents",
         coalesce((SELECT sum(c.net_cents) FROM invoice c WHERE c.organisation_id = i.organisation_id AND c.corrects_id = i.id), 0)::int AS "creditedCents"
       FROM invoice i WHERE i.organisation_id = $1 AND i.part_id = $2 AND i.kind = 'invoice' ORDER BY i.issued_at DESC, i.number DESC`,
      [organisationId, id],
    );
  }
}
