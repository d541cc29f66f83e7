import { Injectable } from '@nestjs/common';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { JobHandler, JobHandlers } from '../jobs/job-handlers.js';
import { MailBounces, mendAddress } from './mail-bounces.service.js';

interface Mending {
  readonly operatorId: string;
  readonly bounceId: string;
  readonly mendedBy: string;
}

/** An address belongs to a person, who may stand in several spaces: what one of them has mended holds for all. */
@Injectable()
export class MendAddressHandler extends JobHandler<Mending> {
  protected readonly task = mendAddress;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly bounces: MailBounces,
  ) {
    super(registry);
  }

  async handle({ operatorId, bounceId, mendedBy }: Mending): Promise<void> {
    await this.transactions.run(asOperator(operatorId), (context) =>
      this.bounces.mendEverywhere(context, bounceId, mendedBy),
    );
  }
}
