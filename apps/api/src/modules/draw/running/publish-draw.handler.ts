import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { EditionsService } from '../../editions/index.js';
import { AllocationService } from '../../registrations/index.js';
import { type DrawPayload, publishDraw } from '../draw-tasks.js';
import { DrawsService } from '../draws.service.js';

/** The clock of the queue may run before ours. */
const recheckMilliseconds = 5_000;

/**
 * At the announced moment the outcome becomes public and every applicant is told, in one transaction: nobody learns it before the others, and a job that
 * is killed or comes twice tells nobody twice.
 */
@Injectable()
export class PublishDrawHandler extends JobHandler<DrawPayload> {
  protected readonly task = publishDraw;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly draws: DrawsService,
    private readonly editions: EditionsService,
    private readonly allocation: AllocationService,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId }: DrawPayload): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const draw = await this.draws.locked(context, editionId);
      if (draw?.state !== 'scheduled' || draw.publishesAt === null) return;
      if (context.now < draw.publishesAt) {
        const runAt = new Date(Math.max(draw.publishesAt.getTime(), context.now.getTime() + recheckMilliseconds));
        await this.jobs.enqueue(
          context,
          publishDraw,
          { editionId, operatorId },
          { key: `publish_draw:${editionId}`, runAt },
        );
        return;
      }
      await this.draws.move(context, editionId, 'published', { publishedAt: context.now });
      await this.allocation.release(context, await this.editions.byId(context, editionId));
    });
  }
}
