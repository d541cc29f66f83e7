import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { parisDay } from '../../editions/index.js';
import { type LateInterest, lateInterest, type OpenFrom } from '../domain/late-interest.js';
import { nextStep, type NextStep, stepDue } from '../domain/reminder-steps.js';
import { CollectableInvoices } from './collectable-invoices.service.js';
import type { OwedInvoice } from './owed-invoices.js';
import { Reminder } from './reminder.entity.js';

/** An overdue invoice with what is owed besides, computed and only shown, and the reminders that were sent. */
export interface LateInvoice extends LateInterest {
  readonly id: string;
  readonly invoice: OwedInvoice;
  readonly reminders: readonly Pick<Reminder, 'step' | 'sentAt'>[];
  readonly next: NextStep | null;
  /** The step that a person may send now. */
  readonly stepDue: number | null;
  /** False when a half-year's rate is not in the table yet and the last known one was taken. */
  readonly isRateKnown: boolean;
}

/** Invoices of the operator of the request whose last day to pay is over. */
@Injectable()
export class LateInvoices {
  constructor(private readonly invoices: CollectableInvoices) {}

  /** The longest overdue first. */
  async all(context: RequestContext): Promise<LateInvoice[]> {
    const today = parisDay(context.now);
    const open = await this.invoices.open(context);
    const late = open.filter(({ dueOn }) => dueOn !== null && dueOn < today);
    const shown = await this.withDues(context, late);
    return shown.toSorted((one, other) => other.daysLate - one.daysLate);
  }

  /** One invoice, late or not. @throws NotFound for an unknown one and for another operator's alike */
  async get(context: RequestContext, id: string): Promise<LateInvoice> {
    const [shown] = await this.withDues(context, await this.invoices.byIds(context, [id]));
    if (shown === undefined) throw new Error('An invoice that was found has no dues.');
    return shown;
  }

  private async withDues(context: RequestContext, invoices: readonly OwedInvoice[]): Promise<LateInvoice[]> {
    if (invoices.length === 0) return [];
    const ids = invoices.map(({ id }) => id);
    const today = parisDay(context.now);
    const balances = await this.balancesOf(context, ids);
    const table = await context.repository(Reminder);
    const sent = await table.find({ where: { invoiceId: In(ids) }, order: { step: 'ASC' } });
    return invoices.map((invoice) => {
      const reminders = sent.filter(({ invoiceId }) => invoiceId === invoice.id);
      const steps = reminders.map(({ step, sentAt }) => ({ step, sentOn: parisDay(sentAt) }));
      const toRemind = { ...invoice, sent: steps };
      const dueOn = invoice.dueOn ?? today;
      const owed = lateInterest(invoice.payerKind, { dueOn, balances: balances.get(invoice.id) ?? [], until: today });
      return {
        ...owed,
        id: invoice.id,
        invoice,
        reminders,
        next: nextStep(toRemind),
        stepDue: stepDue(toRemind, today),
        isRateKnown: owed.stretches.every((stretch) => stretch.isRateKnown),
      };
    });
  }

  /** What was open of invoices from each day on: money counts from the day it was received, not from the day it was matched. */
  private async balancesOf(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, OpenFrom[]>> {
    const manager = await context.manager();
    const rows: { id: string; day: string; cents: number }[] = await manager.query(
      `SELECT coalesce(d.corrects_id, d.id) AS id, to_char(least(m.received_on, (t.recorded_at AT TIME ZONE 'Europe/Paris')::date), 'YYYY-MM-DD') AS day,
         sum(CASE WHEN t.debit = 'receivable' THEN t.amount_cents ELSE -t.amount_cents END)::int AS cents
       FROM ledger_transfer t JOIN invoice d ON d.organisation_id = t.organisation_id AND d.id = t.invoice_id
       LEFT JOIN payment m ON m.organisation_id = t.organisation_id AND m.id = t.payment_id
       WHERE 'receivable' IN (t.debit, t.credit) AND (d.id = ANY ($1::uuid[]) OR d.corrects_id = ANY ($1::uuid[])) GROUP BY 1, 2 ORDER BY 2`,
      [[...ids]],
    );
    return new Map(
      ids.map((id) => {
        let openCents = 0;
        const own = rows.filter((row) => row.id === id);
        return [id, own.map(({ day, cents }) => ({ from: day, openCents: (openCents += cents) }))];
      }),
    );
  }
}
