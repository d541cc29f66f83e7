import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { EditionsService, placesAdded } from '../../editions/index.js';
import { AllocationService } from './allocation.service.js';
import { AllotFreePlaces } from './allot-free-places.js';
import { EndUnansweredOffers } from './end-unanswered-offers.js';
import { allotFreePlaces, expireOffers } from './free-places-queue.js';

/** Runs when a place is free and somebody may wait for it. */
@Injectable()
export class AllotFreePlacesHandler extends JobHandler<NonNullable<typeof allotFreePlaces.payload>> {
  protected readonly task = allotFreePlaces;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly allot: AllotFreePlaces,
  ) {
    super(registry);
  }

  async handle({ operatorId, editionId }: NonNullable<typeof allotFreePlaces.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), (context) => this.allot.run(context, editionId));
    passStep('allot.committed');
  }
}

/** Runs when the last second of offers has passed. */
@Injectable()
export class ExpireOffersHandler extends JobHandler<NonNullable<typeof expireOffers.payload>> {
  protected readonly task = expireOffers;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly offers: EndUnansweredOffers,
  ) {
    super(registry);
  }

  async handle({ operatorId, editionId }: NonNullable<typeof expireOffers.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), (context) => this.offers.run(context, editionId));
    passStep('expire.committed');
  }
}

/** Runs when an amendment has added places. */
@Injectable()
export class PlacesAddedHandler extends JobHandler<NonNullable<typeof placesAdded.payload>> {
  protected readonly task = placesAdded;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly editions: EditionsService,
    private readonly allocation: AllocationService,
  ) {
    super(registry);
  }

  async handle({ operatorId, editionId, ...added }: NonNullable<typeof placesAdded.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const edition = await this.editions.find(context, editionId);
      // A rehearsal that was deleted meanwhile has no places to add.
      if (edition !== null) await this.allocation.addPlaces(context, edition, added);
    });
  }
}
