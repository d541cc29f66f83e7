import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { wordsPattern } from '../../../platform/database/words-pattern.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { balance } from '../../ledger/index.js';
import { Payer } from '../../payers/index.js';

/** A payer with the edition of its newest order: its credit stands in it when no invoice says which. */
export interface PayerAccount {
  readonly organisationId: string;
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly organisationName: string;
  /** Null for a payer that never ordered. */
  readonly editionId: string | null;
}

const mostFound = 20;

const accounts = `
SELECT p.organisation_id AS "organisationId", p.id, p.name, p.siret, g.name AS "organisationName", newest.edition_id AS "editionId"
FROM payer p JOIN organisation g ON g.organisation_id = p.organisation_id
LEFT JOIN LATERAL (
  SELECT o.edition_id FROM order_part t JOIN "order" o ON o.organisation_id = t.organisation_id AND o.id = t.order_id
  WHERE t.organisation_id = p.organisation_id AND t.payer_id = p.id ORDER BY o.placed_at DESC, o.id DESC LIMIT 1) AS newest ON true
WHERE p.operator_id = $1`;

/** The payers of the operator of the request, and what is theirs of the money that came in. */
@Injectable()
export class PayerAccounts {
  /** @throws NotFound for an unknown payer and for another operator's alike */
  async find(context: RequestContext, payerId: string): Promise<PayerAccount> {
    const manager = await context.manager();
    const [account]: PayerAccount[] = await manager.query(`${accounts} AND p.id = $2`, [
      await context.operatorId(),
      payerId,
    ]);
    if (account === undefined) throw new NotFound('payer');
    return account;
  }

  /** Payers that ordered, by words of their name, their SIRET or their organisation. */
  async search(context: RequestContext, words: string): Promise<PayerAccount[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT * FROM (${accounts}) AS a WHERE "editionId" IS NOT NULL AND (name ILIKE $2 OR siret ILIKE $2 OR "organisationName" ILIKE $2)
       ORDER BY name, id LIMIT ${mostFound}`,
      [await context.operatorId(), wordsPattern(words)],
    );
  }

  /** Locks what no order's lock protects of a payer's credit, until the transaction ends. */
  async lock(context: RequestContext, payerId: string): Promise<void> {
    const payers = await context.repository(Payer);
    const where = { operatorId: await context.operatorId(), id: payerId };
    // Rows that point at the payer may be written meanwhile.
    await payers.findOneOrFail({ where, lock: { mode: 'for_no_key_update' } });
  }

  /** What of a payer’s credit belongs to no part of an order. The caller holds the lock of the payer. */
  async freeCredit(context: RequestContext, payerId: string): Promise<number> {
    const manager = await context.manager();
    const [row]: { cents: number }[] = await manager.query(
      `SELECT ${balance('customer_credit', 'credit')} AS cents FROM ledger_transfer WHERE operator_id = $1 AND payer_id = $2 AND part_id IS NULL`,
      [await context.operatorId(), payerId],
    );
    return row?.cents ?? 0;
  }
}
