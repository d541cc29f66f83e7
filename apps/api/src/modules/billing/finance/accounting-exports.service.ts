import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EditionsService, parisDay } from '../../editions/index.js';
import { isPeriodOver, journalOf, type JournalTransfer } from '../../ledger/index.js';
import { AccountingExport } from './accounting-export.entity.js';

/** A month with entries. */
export interface AccountingPeriod {
  /** YYYY-MM */
  readonly period: string;
  readonly transfers: number;
  /** What was exported of it; null while nobody has. */
  readonly exported: Pick<AccountingExport, 'contentHash' | 'madeAt'> | null;
}

/** A transaction that began before midnight may end after: a month is over for the books a little later. */
const graceMilliseconds = 10 * 60_000;

type JournalRow = Omit<JournalTransfer, 'editionCode'> & { readonly editionId: string };

/** What accountants take over, month by month. A month that was exported is kept: the same file each time, byte by byte. */
@Injectable()
export class AccountingExports {
  constructor(private readonly editions: EditionsService) {}

  /** Months that are over and have entries, newest first. */
  async periods(context: RequestContext): Promise<AccountingPeriod[]> {
    const operatorId = await context.operatorId();
    const manager = await context.manager();
    const rows: { period: string; transfers: number }[] = await manager.query(
      `SELECT to_char(recorded_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM') AS period, count(*)::int AS transfers
       FROM ledger_transfer WHERE operator_id = $1 GROUP BY 1 ORDER BY 1 DESC`,
      [operatorId],
    );
    const exports = await context.repository(AccountingExport);
    const made = await exports.find({
      where: { operatorId },
      select: { operatorId: true, period: true, contentHash: true, madeAt: true },
    });
    return rows
      .filter(({ period }) => isOver(period, context.now))
      .map((row) => ({ ...row, exported: made.find(({ period }) => period === row.period) ?? null }));
  }

  /** The file of a month; made the first time it is asked for. @returns null for a month that is not over, or is none */
  async file(context: RequestContext, period: string): Promise<AccountingExport | null> {
    if (!isOver(period, context.now)) return null;
    const exports = await context.repository(AccountingExport);
    const where = { operatorId: await context.operatorId(), period };
    const known = await exports.findOneBy(where);
    if (known !== null) return known;
    const content = journalOf(period, await this.transfersOf(context, period));
    const row = {
      ...where,
      content,
      contentHash: createHash('sha256').update(content).digest('hex'),
      entries: content.split('\r\n').length - 2,
      madeBy: await context.userId(),
      madeAt: context.now,
    };
    // Two people may ask at once: both get the one that was kept.
    await exports.createQueryBuilder().insert().values(row).orIgnore().updateEntity(false).execute();
    return exports.findOneByOrFail(where);
  }

  private async transfersOf(context: RequestContext, period: string): Promise<JournalTransfer[]> {
    const manager = await context.manager();
    const rows: JournalRow[] = await manager.query(
      `SELECT t.kind, t.debit, t.credit, t.amount_cents AS "amountCents", t.edition_id AS "editionId",
         concat_ws(':', t.invoice_id, t.payment_id, t.refund_id, t.part_id, t.recorded_at) AS occasion,
         to_char(t.recorded_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS "recordedOn",
         jsonb_build_object('code', 'C' || upper(replace(t.payer_id::text, '-', '')), 'name', p.name) AS payer,
         jsonb_build_object('reference', coalesce(i.number, o.reference, 'ENC-' || upper(right(t.payment_id::text, 12)), '-'),
           'day', to_char(coalesce(i.issued_on, m.received_on, (t.recorded_at AT TIME ZONE 'Europe/Paris')::date), 'YYYY-MM-DD')) AS piece
       FROM ledger_transfer t JOIN payer p ON p.organisation_id = t.organisation_id AND p.id = t.payer_id
       LEFT JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
       LEFT JOIN payment m ON m.organisation_id = t.organisation_id AND m.id = t.payment_id
       LEFT JOIN order_part part ON part.organisation_id = t.organisation_id AND part.id = t.part_id
       LEFT JOIN "order" o ON o.organisation_id = part.organisation_id AND o.id = part.order_id
       WHERE t.operator_id = $1 AND to_char(t.recorded_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM') = $2 ORDER BY t.recorded_at, t.id`,
      [await context.operatorId(), period],
    );
    const editions = await this.editions.byIds(
      context,
      rows.map(({ editionId }) => editionId),
    );
    return rows.map(({ editionId, ...row }) => {
      const edition = editions.get(editionId);
      return {
        ...row,
        editionCode: edition === undefined ? editionId : `ED${String(edition.number).padStart(2, '0')}`,
      };
    });
  }
}

function isOver(period: string, now: Date): boolean {
  return isPeriodOver(period, parisDay(new Date(now.getTime() - graceMilliseconds)));
}
