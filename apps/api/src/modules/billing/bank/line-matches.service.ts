import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';

/** A payment that was made of a line, with what each invoice got of it. */
export interface LineMatch {
  readonly paymentId: string;
  readonly lineId: string;
  readonly payerName: string;
  readonly organisationName: string;
  readonly amountCents: number;
  readonly recordedAt: Date;
  /** Why it was undone; null while it stands. */
  readonly undoneReason: string | null;
  readonly allocations: readonly {
    readonly invoiceId: string;
    readonly number: string;
    readonly amountCents: number;
  }[];
}

/** What became of lines of statements. */
@Injectable()
export class LineMatches {
  /** The payments of lines, oldest first, those that were undone among them. */
  async ofLines(context: RequestContext, lineIds: readonly string[]): Promise<ReadonlyMap<string, LineMatch[]>> {
    const manager = await context.manager();
    const rows: LineMatch[] = await manager.query(
      `SELECT m.id AS "paymentId", m.bank_line_id AS "lineId", p.name AS "payerName", g.name AS "organisationName", m.amount_cents AS "amountCents",
         m.recorded_at AS "recordedAt", r.reason AS "undoneReason",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('invoiceId', i.id, 'number', i.number, 'amountCents', t.amount_cents) ORDER BY i.number), '[]')
          FROM ledger_transfer t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
          WHERE t.organisation_id = m.organisation_id AND t.payment_id = m.id AND t.kind = 'allocated' AND t.credit = 'receivable') AS allocations
       FROM payment m JOIN payer p ON p.organisation_id = m.organisation_id AND p.id = m.payer_id
       JOIN organisation g ON g.organisation_id = m.organisation_id
       LEFT JOIN payment_reversal r ON r.organisation_id = m.organisation_id AND r.payment_id = m.id
       WHERE m.bank_line_id = ANY ($1::uuid[]) ORDER BY m.recorded_at, m.id`,
      [[...lineIds]],
    );
    return new Map(lineIds.map((id) => [id, rows.filter(({ lineId }) => lineId === id)]));
  }
}
