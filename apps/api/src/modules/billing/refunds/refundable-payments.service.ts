import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { balance } from '../../ledger/index.js';
import { heldRefundStates, refundableCents } from '../domain/refund-rules.js';
import type { PaymentMethod } from '../payment.entity.js';

/** A payment whose payer has credit, by what may be refunded of it. */
export interface RefundablePayment {
  readonly id: string;
  readonly organisationId: string;
  readonly payerId: string;
  readonly payerName: string;
  readonly organisationName: string;
  readonly method: PaymentMethod;
  /** YYYY-MM-DD */
  readonly receivedOn: string;
  readonly amountCents: number;
  readonly refundableCents: number;
}

type Row = Omit<RefundablePayment, 'refundableCents'> & {
  readonly refundedCents: number;
  readonly creditCents: number;
  readonly heldCents: number;
};

const mostPayments = 100;

/** Payments of which something may be given back. */
@Injectable()
export class RefundablePayments {
  /** Newest first. */
  async all(context: RequestContext): Promise<RefundablePayment[]> {
    return this.select(context, `ORDER BY m.received_on DESC, m.id DESC LIMIT ${mostPayments}`);
  }

  /** One of them; null when nothing may be refunded of it, and for an unknown payment and another operator's alike. */
  async find(context: RequestContext, id: string): Promise<RefundablePayment | null> {
    return (await this.select(context, 'AND m.id = $3', [id]))[0] ?? null;
  }

  private async select(
    context: RequestContext,
    rest: string,
    parameters: readonly string[] = [],
  ): Promise<RefundablePayment[]> {
    const manager = await context.manager();
    const rows: Row[] = await manager.query(
      `SELECT m.id, m.organisation_id AS "organisationId", m.payer_id AS "payerId", p.name AS "payerName", g.name AS "organisationName", m.method,
         to_char(m.received_on, 'YYYY-MM-DD') AS "receivedOn", m.amount_cents AS "amountCents", credit.cents AS "creditCents",
         (SELECT coalesce(sum(r.amount_cents), 0)::int FROM refund r WHERE r.organisation_id = m.organisation_id AND r.payment_id = m.id AND r.state <> 'refused') AS "refundedCents",
         (SELECT coalesce(sum(r.amount_cents), 0)::int FROM refund r WHERE r.organisation_id = m.organisation_id AND r.payer_id = m.payer_id AND r.state = ANY ($2)) AS "heldCents"
       FROM payment m
       JOIN (SELECT organisation_id, payer_id, ${balance('customer_credit', 'credit')} AS cents FROM ledger_transfer WHERE operator_id = $1 GROUP BY 1, 2) AS credit
         ON credit.organisation_id = m.organisation_id AND credit.payer_id = m.payer_id AND credit.cents > 0
       JOIN payer p ON p.organisation_id = m.organisation_id AND p.id = m.payer_id
       JOIN organisation g ON g.organisation_id = m.organisation_id
       WHERE m.operator_id = $1 AND NOT EXISTS (SELECT 1 FROM payment_reversal v WHERE v.organisation_id = m.organisation_id AND v.payment_id = m.id) ${rest}`,
      [await context.operatorId(), [...heldRefundStates], ...parameters],
    );
    return rows
      .map(({ refundedCents, creditCents, heldCents, ...payment }) => ({
        ...payment,
        refundableCents: refundableCents({ paidCents: payment.amountCents, refundedCents, creditCents, heldCents }),
      }))
      .filter((payment) => payment.refundableCents > 0);
  }
}
