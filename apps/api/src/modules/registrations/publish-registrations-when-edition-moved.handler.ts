import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { editionMoved } from '../editions/index.js';
import { Registration } from './registration.entity.js';

/** A published edition publishes the registrations that were scored in it. */
@Injectable()
export class PublishRegistrationsWhenEditionMoved extends JobHandler<NonNullable<typeof editionMoved.payload>> {
  protected readonly task = editionMoved;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId, to }: NonNullable<typeof editionMoved.payload>): Promise<void> {
    if (to !== 'published') return;
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const registrations = await context.repository(Registration);
      await registrations.update({ editionId, operatorId, state: 'scored' }, { state: 'published' });
    });
  }
}
