import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { balance } from '../ledger/index.js';

/** An open invoice, by what is left to pay of it. Integer cents. */
export interface OpenInvoice {
  readonly id: string;
  readonly openCents: number;
}

/** What is left to pay, from the ledger alone. */
@Injectable()
export class OpenAmounts {
  /** Of invoices, credit notes deducted: by the id of the invoice; those that the person may not see are absent. */
  async of(context: RequestContext, invoiceIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const manager = await context.manager();
    const rows: { id: string; cents: number }[] = await manager.query(
      `SELECT coalesce(i.corrects_id, i.id) AS id, ${balance('receivable', 'debit')} AS cents
       FROM ledger_transfer t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
       WHERE i.id = ANY ($1::uuid[]) OR i.corrects_id = ANY ($1::uuid[]) GROUP BY 1`,
      [[...invoiceIds]],
    );
    return new Map(rows.map(({ id, cents }) => [id, cents]));
  }

  /** The invoices of a part that are not paid in full, oldest first. The caller holds the lock of the part's order. */
  async openOfPart(
    context: RequestContext,
    { organisationId, id }: { readonly organisationId: string; readonly id: string },
  ): Promise<OpenInvoice[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT owed.id, owed.cents AS "openCents" FROM (
         SELECT coalesce(i.corrects_id, i.id) AS id, ${balance('receivable', 'debit')} AS cents
         FROM ledger_transfer t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
         WHERE i.organisation_id = $1 AND i.part_id = $2 GROUP BY 1) AS owed
       JOIN invoice i ON i.organisation_id = $1 AND i.id = owed.id WHERE owed.cents > 0 ORDER BY i.issued_at, i.id`,
      [organisationId, id],
    );
  }
}
