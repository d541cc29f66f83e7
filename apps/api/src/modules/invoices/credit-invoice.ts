import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { OrdersService } from '../orders/index.js';
import { AllocateCredit } from './allocate-credit.js';
import { Billable } from './billable.service.js';
import { Invoice } from './invoice.entity.js';
import { InvoiceContent } from './invoice-content.service.js';
import { AlreadyCredited } from './invoices.errors.js';
import { WriteDocument } from './write-document.js';

/**
 * Takes an invoice back whole: one that was rejected or sent to the wrong payer. What it billed is then left to bill again, and the next invoice bears another
 * number.
 */
@Injectable()
export class CreditInvoice {
  constructor(
    private readonly orders: OrdersService,
    private readonly billable: Billable,
    private readonly contents: InvoiceContent,
    private readonly writing: WriteDocument,
    private readonly allocation: AllocateCredit,
  ) {}

  /** @param reason printed on the credit note, in the words of whoever decides. @throws NotFound for an unknown invoice, a credit note, and another operator's alike */
  async credit(context: RequestContext, invoiceId: string, reason: string): Promise<Invoice | AlreadyCredited> {
    const manager = await context.manager();
    const found = await manager.findOneBy(Invoice, { id: invoiceId, kind: 'invoice' });
    if (found === null) throw new NotFound('invoice');
    const { order, part } = await this.orders.lockPart(context, found.partId);
    const lines = await this.billable.leftOf(context, found);
    if (lines.length === 0) return new AlreadyCredited(context.language);
    const content = await this.contents.read(context, order, part);
    const printed = this.contents.linesToPrint(content.edition, await this.billable.linesOf(context, part), lines);
    const note = await this.writing.write(context, {
      order,
      part,
      sellerId: found.sellerId,
      correctsId: invoiceId,
      lines,
      content: {
        ...content.frame,
        // It mirrors the invoice, also where the payer was completed since.
        buyer: found.document.buyer,
        seller: found.document.seller,
        kind: 'credit_note',
        correctedInvoice: { number: found.number, issuedOn: found.issuedOn },
        lines: printed,
        paidCents: 0,
        notes: [reason],
      },
      dueFrom: () => null,
    });
    await this.allocation.backFrom(context, order, part, invoiceId);
    return note;
  }
}
