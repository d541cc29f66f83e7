import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { OrdersService } from '../../orders/index.js';
import { ReminderRefused } from './collection.errors.js';
import { type LateInvoice, LateInvoices } from './late-invoices.service.js';
import { Reminder } from './reminder.entity.js';
import { ReminderMail } from './reminder-mail.js';

/** Sends the reminder of a late invoice that a person pressed for: one mail and one row for each step. */
@Injectable()
export class SendReminder {
  constructor(
    private readonly late: LateInvoices,
    private readonly orders: OrdersService,
    private readonly mail: ReminderMail,
  ) {}

  /** @throws NotFound for an unknown invoice and for another operator's alike */
  async send(context: RequestContext, invoiceId: string, step: number): Promise<LateInvoice | ReminderRefused> {
    const seen = await this.late.get(context, invoiceId);
    // Whoever pays or reminds the same invoice takes turns.
    const { order } = await this.orders.lockPart(context, seen.invoice.partId);
    const late = await this.late.get(context, invoiceId);
    const { invoice, interestCents, indemnityCents } = late;
    if (late.stepDue !== step) return new ReminderRefused('not_due', context.language);
    if (invoice.contactEmail === null) return new ReminderRefused('no_address', context.language);
    const reminders = await context.repository(Reminder);
    await reminders.insert({
      organisationId: invoice.organisationId,
      invoiceId,
      step,
      operatorId: order.operatorId,
      openCents: invoice.openCents,
      interestCents,
      indemnityCents,
      sentBy: await context.userId(),
      sentAt: context.now,
    });
    await this.mail.send(context, {
      late,
      step: late.stepDue,
      recipient: invoice.contactEmail,
      readerId: order.placedBy,
    });
    return this.late.get(context, invoiceId);
  }
}
