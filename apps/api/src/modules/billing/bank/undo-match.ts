import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  balance,
  LedgerService,
  LedgerTransfer,
  transfersOfAllocation,
  transfersOfMoneyUndone,
} from '../../ledger/index.js';
import { Payment } from '../payment.entity.js';
import { PaymentReversal } from '../payment-reversal.entity.js';
import { UndoRefused } from './bank.errors.js';
import { BankLines, type ShownLine } from './bank-lines.service.js';
import { LockedInvoices } from './locked-invoices.service.js';
import { PayerAccounts } from './payer-accounts.service.js';

/** Undoes the match of a line: what it paid is owed again, and the line awaits another match. Nothing is deleted, transfers go the other way. */
@Injectable()
export class UndoMatch {
  constructor(
    private readonly lines: BankLines,
    private readonly locked: LockedInvoices,
    private readonly accounts: PayerAccounts,
    private readonly ledger: LedgerService,
  ) {}

  /** All payments of the line or none. @throws NotFound for an unknown line and for another operator's alike */
  async undo(context: RequestContext, lineId: string, reason: string): Promise<ShownLine | UndoRefused> {
    const refused = (problem: UndoRefused['reason']): UndoRefused => new UndoRefused(problem, context.language);
    if (reason.trim() === '') return refused('reason_missing');
    await this.lines.lock(context, lineId);
    const payments = await this.standing(context, lineId);
    if (payments.length === 0) return refused('nothing_to_undo');
    const transfers = await this.transfersOf(context, payments);
    const invoiceIds = transfers.flatMap(({ invoiceId }) => (invoiceId === null ? [] : [invoiceId]));
    await this.locked.byIds(context, [...new Set(invoiceIds)]);
    for (const payerId of [...new Set(payments.map((payment) => payment.payerId))].sort()) {
      await this.accounts.lock(context, payerId);
      const rest = transfers.filter((each) => each.payerId === payerId && each.partId === null);
      const restCents = rest.reduce((sum, { amountCents }) => sum + amountCents, 0);
      if (restCents > (await this.accounts.freeCredit(context, payerId))) return refused('credit_spent');
    }
    if (await this.isGivenBack(context, transfers)) return refused('credited_since');
    for (const transfer of transfers) await this.moveBack(context, transfer);
    await this.note(context, payments, reason.trim());
    return this.lines.get(context, lineId);
  }

  private async standing(context: RequestContext, lineId: string): Promise<Payment[]> {
    const payments = await context.repository(Payment);
    return payments
      .createQueryBuilder('payment')
      .leftJoin(
        PaymentReversal,
        'reversal',
        'reversal.organisationId = payment.organisationId AND reversal.paymentId = payment.id',
      )
      .where('payment.bankLineId = :lineId AND reversal.paymentId IS NULL', { lineId })
      .getMany();
  }

  private async transfersOf(context: RequestContext, payments: readonly Payment[]): Promise<LedgerTransfer[]> {
    const rows = await context.repository(LedgerTransfer);
    const where = payments.map(({ organisationId, id }) => ({ organisationId, paymentId: id }));
    return rows.find({ where, order: { id: 'ASC' } });
  }

  /** Whether a credit note has since given back what the payments had paid: the money is the payer's credit already. */
  private async isGivenBack(context: RequestContext, transfers: readonly LedgerTransfer[]): Promise<boolean> {
    const manager = await context.manager();
    for (const { organisationId, invoiceId, amountCents } of transfers) {
      if (invoiceId === null) continue;
      const [row]: { cents: number }[] = await manager.query(
        `SELECT ${balance('receivable', 'credit')} AS cents FROM ledger_transfer WHERE organisation_id = $1 AND invoice_id = $2 AND kind = 'allocated'`,
        [organisationId, invoiceId],
      );
      if ((row?.cents ?? 0) < amountCents) return true;
    }
    return false;
  }

  private async moveBack(context: RequestContext, { kind, amountCents, ...transfer }: LedgerTransfer): Promise<void> {
    const { organisationId, operatorId, editionId, payerId, partId, invoiceId, paymentId } = transfer;
    const occasion = { organisationId, operatorId, editionId, payerId, partId, invoiceId, paymentId };
    const movements =
      kind === 'allocated' ? transfersOfAllocation(-amountCents) : transfersOfMoneyUndone('bank', amountCents);
    await this.ledger.record(context, occasion, movements);
  }

  private async note(context: RequestContext, payments: readonly Payment[], reason: string): Promise<void> {
    const reversals = await context.repository(PaymentReversal);
    const reversedBy = await context.userId();
    await reversals.insert(
      payments.map(({ organisationId, operatorId, id }) => ({
        organisationId,
        paymentId: id,
        operatorId,
        reason,
        reversedBy,
        reversedAt: context.now,
      })),
    );
  }
}
