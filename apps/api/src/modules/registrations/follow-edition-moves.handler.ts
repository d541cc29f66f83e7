import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { editionMoved } from '../editions/index.js';
import { FreePlacesQueue } from './places/free-places-queue.js';
import { Registration } from './registration.entity.js';

/** What an edition's moves mean for its registrations: published ones show, and places that a pause held back pass on. */
@Injectable()
export class FollowEditionMoves extends JobHandler<NonNullable<typeof editionMoved.payload>> {
  protected readonly task = editionMoved;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly queue: FreePlacesQueue,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId, to }: NonNullable<typeof editionMoved.payload>): Promise<void> {
    if (to !== 'published' && to !== 'field_work') return;
    await this.transactions.run(asOperator(operatorId), async (context) => {
      if (to === 'field_work') return this.queue.passOn(context, { id: editionId, operatorId });
      const registrations = await context.repository(Registration);
      await registrations.update({ editionId, operatorId, state: 'scored' }, { state: 'published' });
    });
  }
}
