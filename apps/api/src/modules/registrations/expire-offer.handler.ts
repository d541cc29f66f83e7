import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { expireOffer, OffersService } from './offers.service.js';

/** Runs when the time to answer an offer has passed. */
@Injectable()
export class ExpireOfferHandler extends JobHandler<{ operatorId: string; registrationId: string }> {
  protected readonly task = expireOffer;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly offers: OffersService,
  ) {
    super(registry);
  }

  async handle({ operatorId, registrationId }: { operatorId: string; registrationId: string }): Promise<void> {
    await this.transactions.run(asOperator(operatorId), (context) => this.offers.expire(context, registrationId));
  }
}
