import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { LedgerService } from '../ledger/index.js';
import type { Order, OrderPart } from '../orders/index.js';
import { OpenAmounts } from './open-amounts.service.js';

/** Lets what was paid for a part meet its invoices, and gives back as credit what an invoice was paid too much. */
@Injectable()
export class AllocateCredit {
  constructor(
    private readonly ledger: LedgerService,
    private readonly openAmounts: OpenAmounts,
  ) {}

  /** Pays the open invoices of a part, oldest first, from what came in for it. The caller holds the lock of the order. @returns cents that were allocated */
  async toInvoicesOf(context: RequestContext, order: Order, part: OrderPart): Promise<number> {
    const credit = await this.ledger.creditOfPart(context, part);
    if (credit <= 0) return 0;
    let left = credit;
    for (const { id, openCents } of await this.openAmounts.openOfPart(context, part)) {
      const amountCents = Math.min(left, openCents);
      await this.ledger.record(context, occasion(order, part, id), [
        { kind: 'allocated', debit: 'customer_credit', credit: 'receivable', amountCents },
      ]);
      left -= amountCents;
      if (left === 0) break;
    }
    return credit - left;
  }

  /** What an invoice was paid beyond what it is worth after a credit note becomes the payer's credit again. The caller holds the lock of the order. */
  async backFrom(context: RequestContext, order: Order, part: OrderPart, invoiceId: string): Promise<void> {
    const open = (await this.openAmounts.of(context, [invoiceId])).get(invoiceId) ?? 0;
    if (open >= 0) return;
    await this.ledger.record(context, occasion(order, part, invoiceId), [
      { kind: 'allocated', debit: 'receivable', credit: 'customer_credit', amountCents: -open },
    ]);
  }
}

function occasion({ organisationId, operatorId, editionId }: Order, { id, payerId }: OrderPart, invoiceId: string) {
  return { organisationId, operatorId, editionId, payerId, partId: id, invoiceId };
}
