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
}
