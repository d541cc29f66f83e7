import { Injectable } from '@nestjs/common';
import { canonicalJson, hashOf } from '@barometer/draw';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { LedgerService, type Movement } from '../ledger/index.js';
import type { Order, OrderPart } from '../orders/index.js';
import { composeDocument, type DocumentContent } from './domain/compose-document.js';
import type { InvoiceDocument } from './domain/invoice-document.js';
import type { UnbilledLine } from './domain/unbilled.js';
import { Invoice, InvoiceLineRow } from './invoice.entity.js';
import { InvoiceNumbers } from './invoice-numbers.service.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { archiveInvoice } from './invoices-tasks.js';

/** A document to issue: its content but number and day, what it bills of which line, and what it corrects. */
export interface DocumentToIssue {
  readonly order: Order;
  readonly part: OrderPart;
  readonly sellerId: string;
  readonly content: Omit<DocumentContent, 'number' | 'issuedOn' | 'dueOn'>;
  /** Signed as the order's lines. */
  readonly lines: readonly UnbilledLine[];
  readonly correctsId: string | null;
  /** The last day to pay, from the day of issue; null where nothing is left to pay. */
  readonly dueFrom: (issuedOn: string) => string | null;
}

/**
 * Issues documents: number, frozen content, what it bills and its transfers in one transaction, so that there is no hole and no double wherever it is killed.
 * Nothing of it is ever updated: the application has no right to.
 */
@Injectable()
export class WriteDocument {
  constructor(
    private readonly numbers: InvoiceNumbers,
    private readonly ledger: LedgerService,
    private readonly jobs: Jobs,
  ) {}

  /** The caller holds the lock of the order. */
  async write(context: RequestContext, request: DocumentToIssue): Promise<Invoice> {
    const { order, part, sellerId, content, correctsId, lines } = request;
    const { organisationId, operatorId, editionId } = order;
    const id = uuidv7();
    const allotted = await this.numbers.next(context, {
      sellerId,
      operatorId,
      kind: content.kind,
      isTest: content.isTest,
      organisationId,
      invoiceId: id,
    });
    const document = composeDocument({ ...content, ...allotted, dueOn: request.dueFrom(allotted.issuedOn) });
    const { netCents, vatCents, grossCents } = document.totals;
    const invoice: Invoice = {
      organisationId,
      id,
      operatorId,
      sellerId,
      editionId,
      orderId: order.id,
      partId: part.id,
      payerId: part.payerId,
      kind: content.kind,
      number: allotted.number,
      correctsId,
      isTest: content.isTest,
      issuedOn: allotted.issuedOn,
      dueOn: document.dueOn,
      netCents,
      vatCents,
      grossCents,
      document,
      documentHash: hashOf(canonicalJson(document as never)),
      issuedBy: await context.userId(),
      issuedAt: context.now,
    };
    const manager = await context.manager();
    await manager.insert(Invoice, invoice as never);
    await manager.insert(
      InvoiceLineRow,
      lines.map(({ orderLineId, netCents: net }, at) => ({
        organisationId,
        invoiceId: id,
        position: at + 1,
        operatorId,
        orderLineId,
        netCents: net,
      })),
    );
    const occasion = { organisationId, operatorId, editionId, payerId: part.payerId, partId: part.id, invoiceId: id };
    await this.ledger.record(context, occasion, movementsOf(document));
    await this.jobs.enqueue(
      context,
      archiveInvoice,
      { organisationId, operatorId, invoiceId: id },
      { key: `archive_invoice:${id}` },
    );
    return invoice;
  }
}

function movementsOf({ kind, totals: { netCents, vatCents } }: InvoiceDocument): Movement[] {
  return kind === 'invoice'
    ? [
        { kind: 'invoiced', debit: 'receivable', credit: 'revenue', amountCents: netCents },
        { kind: 'invoiced', debit: 'receivable', credit: 'vat', amountCents: vatCents },
      ]
    : [
        { kind: 'credited', debit: 'revenue', credit: 'receivable', amountCents: netCents },
        { kind: 'credited', debit: 'vat', credit: 'receivable', amountCents: vatCents },
      ];
}
