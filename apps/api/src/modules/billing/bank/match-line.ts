import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { LedgerService, type Occasion, transfersOfAllocation, transfersOfMoneyIn } from '../../ledger/index.js';
import type { OwedInvoice } from '../../invoices/index.js';
import { Payment } from '../payment.entity.js';
import { MatchRefused } from './bank.errors.js';
import { BankLines, type ShownLine } from './bank-lines.service.js';
import { type DecidedSplit, type PayerShare, splitLine } from './domain/split-line.js';
import { LockedInvoices } from './locked-invoices.service.js';
import { PayerAccounts } from './payer-accounts.service.js';

/** Makes payments of a line of a statement, as a person decided: money in, and its share to each invoice. */
@Injectable()
export class MatchLine {
  constructor(
    private readonly lines: BankLines,
    private readonly locked: LockedInvoices,
    private readonly accounts: PayerAccounts,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Pressed twice at once, the second press finds nothing left on the line.
   * @throws NotFound for a line, an invoice or a payer that is unknown or another operator's
   */
  async match(context: RequestContext, lineId: string, decided: DecidedSplit): Promise<ShownLine | MatchRefused> {
    const line = await this.lines.lock(context, lineId);
    if (line.setAsideReason !== null) return new MatchRefused({ code: 'set_aside' }, context.language);
    const invoices = await this.locked.byIds(
      context,
      decided.allocations.map(({ invoiceId }) => invoiceId),
    );
    const keeper = decided.restToPayerId === null ? null : await this.accounts.find(context, decided.restToPayerId);
    const shares = splitLine(line.amountCents - line.matchedCents, decided, invoices);
    if ('code' in shares) return new MatchRefused(shares, context.language);
    for (const share of shares) {
      const paid = invoices.filter(({ id }) => share.allocations.some(({ invoiceId }) => invoiceId === id));
      const editionId = paid[0]?.editionId ?? keeper?.editionId ?? null;
      const owner = paid[0] ?? keeper;
      if (editionId === null || owner === null || owner === undefined) {
        return new MatchRefused({ code: 'payer_without_order' }, context.language);
      }
      const operatorId = await context.operatorId();
      await this.pay(
        context,
        { organisationId: owner.organisationId, operatorId, editionId, payerId: share.payerId },
        line,
        share,
        paid,
      );
    }
    return this.lines.get(context, lineId);
  }

  /** One payment of one payer: each invoice gets its share through the credit of its part, the rest stays the payer's credit. */
  private async pay(
    context: RequestContext,
    occasion: Occasion,
    line: ShownLine,
    { payerId, amountCents, allocations }: PayerShare,
    invoices: readonly OwedInvoice[],
  ): Promise<void> {
    const payment: Payment = {
      organisationId: occasion.organisationId,
      id: uuidv7(),
      operatorId: occasion.operatorId,
      payerId,
      partId: null,
      attemptId: null,
      bankLineId: line.id,
      method: 'bank_transfer',
      amountCents,
      providerReference: null,
      receivedOn: line.bookedOn,
      recordedBy: await context.userId(),
      recordedAt: context.now,
    };
    const payments = await context.repository(Payment);
    await payments.insert(payment);
    const of = { ...occasion, paymentId: payment.id };
    for (const { invoiceId, amountCents: share } of allocations) {
      const invoice = invoices.find(({ id }) => id === invoiceId);
      if (invoice === undefined) throw new Error('A share was given to an invoice that nobody named.');
      const ofPart = { ...of, editionId: invoice.editionId, partId: invoice.partId };
      await this.ledger.record(context, ofPart, transfersOfMoneyIn('bank', share));
      await this.ledger.record(context, { ...ofPart, invoiceId }, transfersOfAllocation(share));
    }
    const rest = amountCents - allocations.reduce((sum, allocation) => sum + allocation.amountCents, 0);
    await this.ledger.record(context, of, transfersOfMoneyIn('bank', rest));
  }
}
