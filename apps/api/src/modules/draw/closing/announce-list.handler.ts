import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { announceList, type DrawPayload, sendListRow } from '../draw-tasks.js';
import { announceToEach } from './list.queries.js';

/** Turns one close into one job per applicant, so that a mail that fails delays no other. Run again, it makes no second mail: each is sent once. */
@Injectable()
export class AnnounceListHandler extends JobHandler<DrawPayload> {
  protected readonly task = announceList;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId }: DrawPayload): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const manager = await context.manager();
      await manager.query(announceToEach, [editionId, sendListRow.name, operatorId]);
    });
  }
}
