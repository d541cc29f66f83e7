import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { balance, LedgerService, LedgerTransfer, type MoneyAccount, transfersOfRefund } from '../../ledger/index.js';
import { OrdersService } from '../../orders/index.js';
import { PayerAccounts } from '../bank/payer-accounts.service.js';
import type { Refund } from './refund.entity.js';

/** Credit of a payer that belongs to a part of an order, or to none. */
interface Credit {
  readonly editionId: string;
  readonly partId: string | null;
  readonly cents: number;
}

/** Takes what is refunded out of its payer's credit before the money leaves, so that nothing else spends it meanwhile. */
@Injectable()
export class RefundCredit {
  constructor(
    private readonly orders: OrdersService,
    private readonly accounts: PayerAccounts,
    private readonly ledger: LedgerService,
  ) {}

  /** @returns false, and nothing is taken, when the credit was spent since the refund was asked for */
  async take(context: RequestContext, refund: Refund, account: MoneyAccount): Promise<boolean> {
    await this.lock(context, refund);
    const credits = await this.creditsOf(context, refund);
    if (credits.reduce((sum, { cents }) => sum + cents, 0) < refund.amountCents) return false;
    let left = refund.amountCents;
    for (const { editionId, partId, cents } of credits) {
      const amountCents = Math.min(left, cents);
      left -= amountCents;
      const { organisationId, operatorId, payerId, paymentId, id } = refund;
      const occasion = { organisationId, operatorId, editionId, payerId, partId, paymentId, refundId: id };
      await this.ledger.record(context, occasion, transfersOfRefund(account, amountCents));
    }
    return true;
  }

  /** The money came back: it is the payer's credit again, where it was taken from. */
  async giveBack(context: RequestContext, { organisationId, id }: Refund, account: MoneyAccount): Promise<void> {
    const transfers = await context.repository(LedgerTransfer);
    for (const taken of await transfers.findBy({ organisationId, refundId: id, debit: 'customer_credit' })) {
      const { operatorId, editionId, payerId, partId, paymentId, amountCents } = taken;
      const occasion = { organisationId, operatorId, editionId, payerId, partId, paymentId, refundId: id };
      await this.ledger.record(context, occasion, transfersOfRefund(account, -amountCents));
    }
  }

  /** Orders first and in their order, then the payer, as whoever undoes a match does: nobody locks anybody out. */
  private async lock(context: RequestContext, refund: Refund): Promise<void> {
    const manager = await context.manager();
    const parts: { id: string }[] = await manager.query(
      `SELECT DISTINCT ON (p.order_id) p.id FROM order_part p WHERE p.organisation_id = $1 AND p.payer_id = $2 ORDER BY p.order_id`,
      [refund.organisationId, refund.payerId],
    );
    for (const { id } of parts) await this.orders.lockPart(context, id);
    await this.accounts.lock(context, refund.payerId);
  }

  /** What belongs to no part goes first: an invoice to come may want the rest. */
  private async creditsOf(context: RequestContext, { organisationId, payerId }: Refund): Promise<Credit[]> {
    const manager = await context.manager();
    const rows: Credit[] = await manager.query(
      `SELECT edition_id AS "editionId", part_id AS "partId", ${balance('customer_credit', 'credit')} AS cents FROM ledger_transfer
       WHERE organisation_id = $1 AND payer_id = $2 GROUP BY 1, 2 ORDER BY part_id NULLS FIRST, edition_id`,
      [organisationId, payerId],
    );
    return rows.filter(({ cents }) => cents > 0);
  }
}
