import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { isServiceDone } from '../editions/index.js';
import { LedgerService } from '../ledger/index.js';
import { type Order, type OrderPart, OrdersService } from '../orders/index.js';
import { AllocateCredit } from './allocate-credit.js';
import { Billable, type BillableLine, type CreditedInvoice } from './billable.service.js';
import { composeDocument, documentTotals } from './domain/compose-document.js';
import { dueOn } from './domain/due-date.js';
import type { InvoiceDocument } from './domain/invoice-document.js';
import { missingMentions } from './domain/legal-mentions.js';
import { type Billing, billingOf, invoiceToCredit, type UnbilledLine } from './domain/unbilled.js';
import type { Invoice } from './invoice.entity.js';
import { InvoiceContent, type PartContent } from './invoice-content.service.js';
import {
  CreditTooLarge,
  InvoiceIncomplete,
  NothingToInvoice,
  NotOrderedYet,
  ServiceNotDone,
} from './invoices.errors.js';
import { type DocumentToIssue, WriteDocument } from './write-document.js';

export type IssueOutcome =
  Invoice | NothingToInvoice | ServiceNotDone | NotOrderedYet | InvoiceIncomplete | CreditTooLarge;

/** What is billed of a part and all that its document says. */
interface Prepared {
  readonly order: Order;
  readonly part: OrderPart;
  readonly content: PartContent;
  readonly lines: readonly BillableLine[];
  readonly billing: Billing;
}

/** Bills what is left to bill of a part of an order: by an invoice, or by a credit note on what was invoiced too much. */
@Injectable()
export class IssueInvoice {
  constructor(
    private readonly orders: OrdersService,
    private readonly billable: Billable,
    private readonly contents: InvoiceContent,
    private readonly writing: WriteDocument,
    private readonly ledger: LedgerService,
    private readonly credit: AllocateCredit,
  ) {}

  /**
   * Twenty presses at once issue one invoice: the others find nothing left to bill.
   * @param evenBeforeService public accounting pays for a service that is done; before that a person has to want it
   * @throws NotFound for an unknown part and for another operator's alike
   */
  async issue(context: RequestContext, partId: string, { evenBeforeService = false } = {}): Promise<IssueOutcome> {
    const { order, part } = await this.orders.lockPart(context, partId);
    const prepared = await this.prepare(context, order, part);
    const { billing, content } = prepared;
    if (billing.kind === 'nothing') return new NothingToInvoice(context.language);
    if (billing.kind === 'credit_note') return this.giveBack(context, prepared, billing.lines);
    if (part.committedAt === null) return new NotOrderedYet(context.language);
    if (!evenBeforeService && !isServiceDone(content.edition.state)) {
      return new ServiceNotDone(content.frame.serviceTo, context.language);
    }
    const request = await this.invoiceOf(context, prepared, billing.lines);
    const missing = missingMentions(previewOf(request, context.now));
    if (missing.length > 0) return new InvoiceIncomplete(missing, context.language);
    const invoice = await this.writing.write(context, request);
    await this.credit.toInvoicesOf(context, order, part);
    return invoice;
  }

  /** What would be issued now, as a pro forma; null when nothing is left to invoice. @throws NotFound as above */
  async preview(context: RequestContext, order: Order, part: OrderPart): Promise<InvoiceDocument | null> {
    const prepared = await this.prepare(context, order, part);
    if (prepared.billing.kind !== 'invoice') return null;
    return previewOf(await this.invoiceOf(context, prepared, prepared.billing.lines), context.now);
  }

  private async prepare(context: RequestContext, order: Order, part: OrderPart): Promise<Prepared> {
    const lines = await this.billable.linesOf(context, part);
    const content = await this.contents.read(context, order, part);
    const billed = lines.map(({ line: { id, totalCents }, billedCents }) => ({ id, totalCents, billedCents }));
    return { order, part, content, lines, billing: billingOf(billed) };
  }

  private async invoiceOf(
    context: RequestContext,
    { order, part, content, lines }: Prepared,
    unbilled: readonly UnbilledLine[],
  ): Promise<DocumentToIssue> {
    const { edition, seller, frame } = content;
    const printed = this.contents.linesToPrint(edition, lines, unbilled);
    const { grossCents } = documentTotals('invoice', printed);
    const paidCents = Math.min(await this.ledger.creditOfPart(context, part), grossCents);
    return {
      order,
      part,
      sellerId: seller.id,
      correctsId: null,
      lines: unbilled,
      content: { ...frame, kind: 'invoice', correctedInvoice: null, lines: printed, paidCents },
      dueFrom: (receivedOn) =>
        paidCents === grossCents ? null : dueOn(frame.buyer.kind, { receivedOn, serviceTo: frame.serviceTo }),
    };
  }

  private async giveBack(
    context: RequestContext,
    prepared: Prepared,
    unbilled: readonly UnbilledLine[],
  ): Promise<IssueOutcome> {
    const amount = -unbilled.reduce((sum, { netCents }) => sum + netCents, 0);
    const invoices = await this.billable.invoicesOf(context, prepared.part);
    const corrected = invoiceToCredit(invoices, amount);
    if (corrected === null) return new CreditTooLarge(context.language);
    return this.creditNote(
      context,
      prepared,
      unbilled,
      invoices.find(({ id }) => id === corrected.id) as CreditedInvoice,
    );
  }

  private async creditNote(
    context: RequestContext,
    { order, part, content, lines }: Prepared,
    unbilled: readonly UnbilledLine[],
    { id, number, issuedOn }: CreditedInvoice,
  ): Promise<Invoice> {
    const printed = this.contents.linesToPrint(content.edition, lines, unbilled);
    const note = await this.writing.write(context, {
      order,
      part,
      sellerId: content.seller.id,
      correctsId: id,
      lines: unbilled,
      content: {
        ...content.frame,
        kind: 'credit_note',
        correctedInvoice: { number, issuedOn },
        lines: printed,
        paidCents: 0,
      },
      dueFrom: () => null,
    });
    await this.credit.backFrom(context, order, part, id);
    return note;
  }
}

/** The document as it would be today, without a number. */
function previewOf({ content, dueFrom }: DocumentToIssue, now: Date): InvoiceDocument {
  const issuedOn = now.toISOString().slice(0, 10);
  return composeDocument({ ...content, number: null, issuedOn, dueOn: dueFrom(issuedOn) });
}
