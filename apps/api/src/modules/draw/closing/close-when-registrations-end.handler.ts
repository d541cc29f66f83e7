import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { EditionsService, isOver, planRegistrationsEnd, registrationsEnd } from '../../editions/index.js';
import { CloseDraw } from './close-draw.js';

/**
 * Closes the list as soon as registrations end, by itself: nobody can wait with it until the value that decides is known. An administrator's press that
 * came first stands.
 */
@Injectable()
export class CloseWhenRegistrationsEnd extends JobHandler<NonNullable<typeof registrationsEnd.payload>> {
  protected readonly task = registrationsEnd;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly editions: EditionsService,
    private readonly closing: CloseDraw,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId }: NonNullable<typeof registrationsEnd.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const edition = await this.editions.find(context, editionId);
      if (edition === null) return;
      // The clock of the queue may run before ours, and the deadline may have moved meanwhile.
      if (isOver(edition.registrationClosesAt, context.now)) await this.closing.close(context, editionId);
      else await planRegistrationsEnd(this.jobs, context, edition);
    });
  }
}
