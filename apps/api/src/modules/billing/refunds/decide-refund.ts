import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { PayerAccounts } from '../bank/payer-accounts.service.js';
import { payRefund } from '../billing-tasks.js';
import { approvalRefusal, canTransition, isApproved } from '../domain/refund-rules.js';
import { RefundCredit } from './refund-credit.service.js';
import { Refund } from './refund.entity.js';
import { type RefundProblem, RefundRefused } from './refund.errors.js';
import { RefundablePayments } from './refundable-payments.service.js';
import { RefundsService, type ShownRefund } from './refunds.service.js';

export interface RefundRequest {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly reason: string;
}

/** What people decide of refunds: one asks, others approve, and what came by bank transfer goes back by a transfer that a person makes. */
@Injectable()
export class DecideRefund {
  constructor(
    private readonly refunds: RefundsService,
    private readonly payments: RefundablePayments,
    private readonly accounts: PayerAccounts,
    private readonly credit: RefundCredit,
    private readonly jobs: Jobs,
  ) {}

  /** A payment that is unknown or another operator's has nothing to refund. */
  async request(
    context: RequestContext,
    { paymentId, amountCents, reason }: RefundRequest,
  ): Promise<ShownRefund | RefundRefused> {
    if (reason.trim() === '') return refused(context, 'reason_missing');
    const seen = await this.payments.find(context, paymentId);
    if (seen === null) return refused(context, 'too_much');
    const userId = await context.userId();
    if ((await this.refunds.issuersOf(context, paymentId)).includes(userId)) return refused(context, 'issuer');
    // Two who ask at once take turns, and the second finds what the first left.
    await this.accounts.lock(context, seen.payerId);
    const payment = await this.payments.find(context, paymentId);
    if (payment === null || amountCents <= 0 || amountCents > payment.refundableCents)
      return refused(context, 'too_much');
    const refund: Refund = {
      organisationId: payment.organisationId,
      id: uuidv7(),
      operatorId: await context.operatorId(),
      paymentId,
      payerId: payment.payerId,
      amountCents,
      reason: reason.trim(),
      state: 'requested',
      requestedBy: userId,
      requestedAt: context.now,
      approvals: [],
      providerRefundId: null,
      endedAt: null,
    };
    const table = await context.repository(Refund);
    await table.insert(refund);
    return this.refunds.get(context, refund.id);
  }

  /** @throws NotFound for an unknown refund and for another operator's alike */
  async approve(context: RequestContext, id: string): Promise<ShownRefund | RefundRefused> {
    const refund = await this.refunds.lock(context, id);
    const userId = await context.userId();
    const problem = await this.refusalOf(context, refund, userId);
    if (problem !== null) return refused(context, problem);
    const approvals = [...refund.approvals, { userId, approvedAt: context.now.toISOString() }];
    if (!isApproved({ ...refund, approvedBy: approvals.map((each) => each.userId) })) {
      const table = await context.repository(Refund);
      await table.update({ organisationId: refund.organisationId, id }, { approvals });
      return this.refunds.get(context, id);
    }
    const { operatorId, method } = refund;
    if (method !== 'bank_transfer') {
      await this.jobs.enqueue(context, payRefund, { operatorId, refundId: id }, { key: `pay_refund:${id}` });
    }
    return this.refunds.move(context, refund, 'approved', { approvals });
  }

  /** Why a person may not approve a refund; null when they may. */
  async refusalOf(context: RequestContext, refund: ShownRefund, userId: string): Promise<RefundProblem | null> {
    const issuedBy = await this.refunds.issuersOf(context, refund.paymentId);
    return approvalRefusal({ ...refund, issuedBy, approvedBy: refund.approvals.map((each) => each.userId) }, userId);
  }

  /** @throws NotFound as above */
  async refuse(context: RequestContext, id: string): Promise<ShownRefund | RefundRefused> {
    const refund = await this.refunds.lock(context, id);
    if (!canTransition(refund.state, 'refused')) return refused(context, 'not_awaiting');
    return this.refunds.move(context, refund, 'refused');
  }

  /** A person made the transfer at the bank. What the provider could not give back may go this way too. @throws NotFound as above */
  async paidByHand(context: RequestContext, id: string): Promise<ShownRefund | RefundRefused> {
    const refund = await this.refunds.lock(context, id);
    const isByHand = refund.state === 'failed' || (refund.state === 'approved' && refund.method === 'bank_transfer');
    if (!isByHand) return refused(context, 'not_awaiting');
    if (!(await this.credit.take(context, refund, 'bank'))) return refused(context, 'credit_spent');
    return this.refunds.move(context, await this.refunds.move(context, refund, 'processing'), 'succeeded');
  }
}

function refused(context: RequestContext, reason: RefundProblem): RefundRefused {
  return new RefundRefused(reason, context.language);
}
