import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Registration } from '../../registrations/index.js';
import { type ListedPayload, sendListRow } from '../draw-tasks.js';
import { ListRowMail } from './list-row-mail.js';

/** Sends the owners of one applicant its row of the closed list. */
@Injectable()
export class SendListRowHandler extends JobHandler<ListedPayload> {
  protected readonly task = sendListRow;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly mail: ListRowMail,
  ) {
    super(registry);
  }

  async handle({ operatorId, registrationId }: ListedPayload): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const registrations = await context.repository(Registration);
      const registration = await registrations.findOneBy({ operatorId, id: registrationId });
      if (registration !== null) await this.mail.send(context, registration);
    });
  }
}
