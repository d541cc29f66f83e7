import { Injectable } from '@nestjs/common';
import { createTranslator, formatDate, formatMoney } from '@barometer/messages';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { EditionsService } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import { SellersService } from '../../payers/index.js';
import type { LateInvoice } from './late-invoices.service.js';

export interface ReminderToSend {
  readonly late: LateInvoice;
  readonly step: number;
  readonly recipient: string;
  /** Who ordered: the accounting contact, who has no account, is written to in that person's language. */
  readonly readerId: string;
}

/** Reminds the accounting contact of a payer of an invoice: how much is left, since when, and how to pay it. */
@Injectable()
export class ReminderMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly identity: IdentityService,
    private readonly editions: EditionsService,
    private readonly sellers: SellersService,
  ) {}

  /** Once for each step of an invoice, however often it is asked for. */
  async send(context: RequestContext, { late, step, recipient, readerId }: ReminderToSend): Promise<void> {
    const { invoice, interestCents, indemnityCents, daysLate } = late;
    const operatorId = await context.operatorId();
    const language = (await this.identity.person(context, readerId))?.language ?? 'fr';
    const operator = await this.editions.operator(context, operatorId);
    const seller = await this.sellers.of(context, operatorId);
    const t = createTranslator(language);
    const money = (cents: number): string => formatMoney(cents, language);
    const day = (date: string): string => formatDate(new Date(`${date}T12:00:00Z`), language);
    const names = { number: invoice.number, organisation: invoice.organisationName, payer: invoice.payerName };
    const tone = step === 1 ? 'first' : step === 2 ? 'second' : 'last';
    await this.mailer.enqueue(context, {
      kind: 'invoice_reminder',
      businessKey: `${invoice.id}:${step}`,
      recipient,
      operatorId,
      organisationId: invoice.organisationId,
      content: {
        language,
        subject: t(`mails:invoiceReminder.subject.${tone}`, names),
        paragraphs: [
          t(`mails:invoiceReminder.owed.${tone}`, {
            ...names,
            open: money(invoice.openCents),
            gross: money(invoice.grossCents),
            issued: day(invoice.issuedOn),
            due: day(invoice.dueOn ?? invoice.issuedOn),
          }),
          t('mails:invoiceReminder.pay', {
            iban: seller.iban,
            bic: seller.bic,
            number: invoice.number,
            seller: seller.name,
          }),
          ...(tone === 'first'
            ? []
            : [
                t('mails:invoiceReminder.late', {
                  count: daysLate,
                  interest: money(interestCents),
                  indemnity: money(indemnityCents),
                }),
              ]),
          t(`mails:invoiceReminder.next.${tone}`),
        ],
        footer: t('mails:footer', {
          sender: operator.senderName,
          organisation: invoice.organisationName,
          contact: operator.contactAddress,
        }),
      },
    });
  }
}
