import { Injectable } from '@nestjs/common';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { type AttemptPayload, handleStripeEvent } from './billing-tasks.js';
import { SettlementsService } from './settlements.service.js';

/** Acts on a message of the payment provider: whatever it says, the truth is read again. */
@Injectable()
export class HandleStripeEventHandler extends JobHandler<AttemptPayload & { readonly eventId: string }> {
  protected readonly task = handleStripeEvent;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly settlements: SettlementsService,
  ) {
    super(registry);
  }

  async handle({
    organisationId,
    operatorId,
    attemptId,
    eventId,
  }: AttemptPayload & { readonly eventId: string }): Promise<void> {
    await this.transactions.run(asOrganisation(organisationId, operatorId), async (context) => {
      await this.settlements.settle(context, attemptId);
      const manager = await context.manager();
      await manager.query('UPDATE webhook_event SET processed_at = $2 WHERE id = $1', [eventId, context.now]);
    });
  }
}
