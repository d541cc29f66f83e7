import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type LedgerAccount, LedgerTransfer, type TransferKind } from './ledger-transfer.entity.js';

/** What transfers of one occasion have in common: whose money it is, and what it is about. */
export interface Occasion {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly editionId: string;
  readonly payerId: string;
  readonly partId?: string | null;
  readonly invoiceId?: string | null;
  readonly paymentId?: string | null;
  readonly refundId?: string | null;
}

/** An amount in integer cents that goes from one account to another. */
export interface Movement {
  readonly kind: TransferKind;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountCents: number;
}

/** All that went from one account to another of a payer in an edition, in integer cents above zero. */
export interface LedgerSum extends Pick<Movement, 'debit' | 'credit' | 'amountCents'> {
  readonly editionId: string;
  readonly payerId: string;
}

/** A part of an order, by its whole key. */
export interface PartKey {
  readonly organisationId: string;
  readonly id: string;
}

/** The one way into the ledger. */
@Injectable()
export class LedgerService {
  /** Writes movements of one occasion, dated now; those of nothing are left out. What is written is never changed: a mistake is moved back. */
  async record(context: RequestContext, occasion: Occasion, movements: readonly Movement[]): Promise<void> {
    const rows = movements
      .filter(({ amountCents }) => amountCents !== 0)
      .map((movement): LedgerTransfer => ({
        partId: null,
        invoiceId: null,
        paymentId: null,
        refundId: null,
        ...occasion,
        ...movement,
        id: uuidv7(),
        recordedAt: context.now,
      }));
    if (rows.length === 0) return;
    const transfers = await context.repository(LedgerTransfer);
    await transfers.insert(rows);
  }

  /**
   * What payers paid for a part and no invoice has taken yet, in cents: 0 or more. The caller holds the lock of the part's order, under which alone it is
   * taken.
   */
  async creditOfPart(context: RequestContext, { organisationId, id }: PartKey): Promise<number> {
    const manager = await context.manager();
    const [row]: { cents: number }[] = await manager.query(
      `SELECT ${balance('customer_credit', 'credit')} AS cents FROM ledger_transfer WHERE organisation_id = $1 AND part_id = $2`,
      [organisationId, id],
    );
    return row?.cents ?? 0;
  }

  /** Everything an operator's ledger holds, summed up by edition, payer and pair of accounts. */
  async sumsOf(context: RequestContext, operatorId: string): Promise<LedgerSum[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT edition_id AS "editionId", payer_id AS "payerId", debit, credit, sum(amount_cents)::float8 AS "amountCents"
       FROM ledger_transfer WHERE operator_id = $1 GROUP BY 1, 2, 3, 4`,
      [operatorId],
    );
  }
}

/** SQL: the balance of an account over transfers, in cents, by the side on which it grows. */
export function balance(account: LedgerAccount, side: 'debit' | 'credit'): string {
  const other = side === 'debit' ? 'credit' : 'debit';
  return `coalesce(sum(CASE WHEN ${side} = '${account}' THEN amount_cents WHEN ${other} = '${account}' THEN -amount_cents ELSE 0 END), 0)::int`;
}
