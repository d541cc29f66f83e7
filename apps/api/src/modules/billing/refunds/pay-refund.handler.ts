import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { payRefund } from '../billing-tasks.js';
import { nextLook } from '../domain/follow-up.js';
import { Payment } from '../payment.entity.js';
import { type ProviderRefund, ProviderRefunds } from './provider-refunds.js';
import { RefundCredit } from './refund-credit.service.js';
import { Refund } from './refund.entity.js';
import { RefundsService, type ShownRefund } from './refunds.service.js';

/** Names one refund of one operator. */
interface RefundPayload {
  readonly operatorId: string;
  readonly refundId: string;
}

/** Lets an approved refund leave: out of the credit first, then the provider is asked, then its answer is written. Each step may be repeated after a crash. */
@Injectable()
export class PayRefundHandler extends JobHandler<RefundPayload> {
  protected readonly task = payRefund;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly refunds: RefundsService,
    private readonly credit: RefundCredit,
    private readonly provider: ProviderRefunds,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle(payload: RefundPayload): Promise<void> {
    const access = asOperator(payload.operatorId);
    const refund = await this.transactions.run(access, (context) => this.start(context, payload));
    if (refund === null) return;
    const answer = await this.transactions.run(access, (context) => this.ask(context, refund));
    await this.transactions.run(access, (context) => this.apply(context, payload, answer));
  }

  /** @returns the refund that is under way; null when there is nothing to do */
  private async start(context: RequestContext, payload: RefundPayload): Promise<ShownRefund | null> {
    const refund = await this.refunds.lock(context, payload.refundId);
    if (refund.state !== 'approved' && refund.state !== 'processing') return null;
    // The next look is committed first: a provider that is away today does not end the following.
    const runAt = nextLook(refund.requestedAt, context.now);
    if (runAt !== null) await this.jobs.enqueue(context, payRefund, payload, { key: `pay_refund:${refund.id}`, runAt });
    if (refund.state === 'processing') return refund;
    const isTaken = await this.credit.take(context, refund, 'provider');
    if (isTaken) return this.refunds.move(context, refund, 'processing');
    await this.refunds.move(context, refund, 'refused');
    return null;
  }

  private async ask(context: RequestContext, refund: ShownRefund): Promise<ProviderRefund> {
    if (refund.providerRefundId !== null) return this.provider.read(refund.providerRefundId);
    const payments = await context.repository(Payment);
    const { providerReference } = await payments.findOneByOrFail({
      organisationId: refund.organisationId,
      id: refund.paymentId,
    });
    if (providerReference === null)
      throw new Error(`The payment of the refund ${refund.id} did not come by the provider.`);
    await context.commitSoFar();
    return this.provider.open(refund, providerReference);
  }

  private async apply(
    context: RequestContext,
    { refundId }: RefundPayload,
    { id, end }: ProviderRefund,
  ): Promise<void> {
    const refund = await this.refunds.lock(context, refundId);
    if (refund.state !== 'processing') return;
    if (end === null) {
      const table = await context.repository(Refund);
      await table.update({ organisationId: refund.organisationId, id: refundId }, { providerRefundId: id });
      return;
    }
    if (end === 'failed') await this.credit.giveBack(context, refund, 'provider');
    await this.refunds.move(context, refund, end, { providerRefundId: id });
  }
}
