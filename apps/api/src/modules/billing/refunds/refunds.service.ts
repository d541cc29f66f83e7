import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { canTransition, type RefundState } from '../domain/refund-rules.js';
import type { PaymentMethod } from '../payment.entity.js';
import { Refund } from './refund.entity.js';

/** A refund with the names of whom it concerns. */
export type ShownRefund = Pick<Refund, keyof Refund> & {
  readonly payerName: string;
  readonly organisationName: string;
  readonly method: PaymentMethod;
};

const mostRefunds = 100;

/** Reads and moves refunds of the operator of the request. */
@Injectable()
export class RefundsService {
  /** Newest first. */
  async all(context: RequestContext): Promise<ShownRefund[]> {
    return this.select(context, `ORDER BY r.requested_at DESC, r.id DESC LIMIT ${mostRefunds}`);
  }

  /** @throws NotFound for an unknown refund and for another operator's alike */
  async get(context: RequestContext, id: string): Promise<ShownRefund> {
    const [refund] = await this.select(context, 'AND r.id = $2', [id]);
    if (refund === undefined) throw new NotFound('refund');
    return refund;
  }

  /** The same, locked until the transaction ends: whoever decides it takes turns. @throws NotFound as above */
  async lock(context: RequestContext, id: string): Promise<ShownRefund> {
    const refunds = await context.repository(Refund);
    const where = { operatorId: await context.operatorId(), id };
    const row = await refunds.findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new NotFound('refund');
    return this.get(context, id);
  }

  /** The caller holds the lock. @throws for a move that is not in the table of states */
  async move(
    context: RequestContext,
    refund: ShownRefund,
    to: RefundState,
    change: Partial<Refund> = {},
  ): Promise<ShownRefund> {
    if (!canTransition(refund.state, to)) throw new Error(`A refund does not go from ${refund.state} to ${to}.`);
    const refunds = await context.repository(Refund);
    const { organisationId, id, state } = refund;
    const isOver = to === 'succeeded' || to === 'refused';
    const { affected } = await refunds.update(
      { organisationId, id, state },
      { ...change, state: to, ...(isOver ? { endedAt: context.now } : {}) },
    );
    if (affected !== 1) throw new Error(`The refund ${id} moved while it was locked.`);
    return this.get(context, id);
  }

  /** Who issued the invoices and credit notes of what the payment was for, and of the payer's open dealings in the same orders. */
  async issuersOf(context: RequestContext, paymentId: string): Promise<string[]> {
    const manager = await context.manager();
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT i.issued_by AS id FROM invoice i
       WHERE (i.organisation_id, i.part_id) IN (
         SELECT t.organisation_id, t.part_id FROM ledger_transfer t WHERE t.operator_id = $1 AND t.payment_id = $2 AND t.part_id IS NOT NULL
         UNION SELECT m.organisation_id, m.part_id FROM payment m WHERE m.operator_id = $1 AND m.id = $2 AND m.part_id IS NOT NULL)`,
      [await context.operatorId(), paymentId],
    );
    return rows.map(({ id }) => id);
  }

  private async select(
    context: RequestContext,
    rest: string,
    parameters: readonly string[] = [],
  ): Promise<ShownRefund[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT r.organisation_id AS "organisationId", r.id, r.operator_id AS "operatorId", r.payment_id AS "paymentId", r.payer_id AS "payerId",
         r.amount_cents AS "amountCents", r.reason, r.state, r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.approvals,
         r.provider_refund_id AS "providerRefundId", r.ended_at AS "endedAt", p.name AS "payerName", g.name AS "organisationName", m.method
       FROM refund r JOIN payment m ON m.organisation_id = r.organisation_id AND m.id = r.payment_id
       JOIN payer p ON p.organisation_id = r.organisation_id AND p.id = r.payer_id
       JOIN organisation g ON g.organisation_id = r.organisation_id
       WHERE r.operator_id = $1 ${rest}`,
      [await context.operatorId(), ...parameters],
    );
  }
}
