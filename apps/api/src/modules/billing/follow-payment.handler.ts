import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { AttemptsService } from './attempts.service.js';
import { type AttemptPayload, followPayment } from './billing-tasks.js';
import { nextLook } from './domain/follow-up.js';
import { isOpen } from './domain/payment-states.js';
import { SettlementsService } from './settlements.service.js';

/** The reconciliation: follows one attempt from its beginning until its end is known. */
@Injectable()
export class FollowPaymentHandler extends JobHandler<AttemptPayload> {
  protected readonly task = followPayment;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsService,
    private readonly settlements: SettlementsService,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle(payload: AttemptPayload): Promise<void> {
    const access = asOrganisation(payload.organisationId, payload.operatorId);
    // The next look is committed first: a provider that is away today does not end the following.
    const isToFollow = await this.transactions.run(access, (context) => this.planNextLook(context, payload));
    if (!isToFollow) return;
    await this.transactions.run(access, (context) => this.settlements.settle(context, payload.attemptId));
  }

  private async planNextLook(context: RequestContext, payload: AttemptPayload): Promise<boolean> {
    const attempt = await this.attempts.find(context, payload.attemptId);
    if (attempt === null || !isOpen(attempt.state)) return false;
    const runAt = nextLook(attempt.createdAt, context.now);
    if (runAt !== null) {
      await this.jobs.enqueue(context, followPayment, payload, { key: `follow_payment:${attempt.id}`, runAt });
    }
    return true;
  }
}
