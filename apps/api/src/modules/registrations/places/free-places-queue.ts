import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { defineTask, Jobs } from '../../../platform/jobs/jobs.js';
import { momentAfter } from '../../editions/index.js';

interface EditionOfJob {
  readonly id: string;
  readonly operatorId: string;
}

interface EditionPayload {
  readonly operatorId: string;
  readonly editionId: string;
}

/** Passes free places on to those who wait. */
export const allotFreePlaces = defineTask<EditionPayload>('allot_free_places');

/** Ends the offers of an edition that nobody answered in time. */
export const expireOffers = defineTask<EditionPayload>('expire_offers');

/** What happens to places by itself: whatever frees or adds one asks for it, in its own transaction. */
@Injectable()
export class FreePlacesQueue {
  constructor(private readonly jobs: Jobs) {}

  /** Somebody may get a place now. Whatever asks while a job waits to start is served by that job; editions do not wait for one another. */
  async passOn(context: RequestContext, { id, operatorId }: EditionOfJob): Promise<void> {
    const key = `allot_free_places:${id}`;
    await this.jobs.enqueue(context, allotFreePlaces, { operatorId, editionId: id }, { key, queue: key });
  }

  /** Offers end when their last second has passed: one job for all that share it. */
  async planExpiry(context: RequestContext, edition: EditionOfJob, expiresAt: Date): Promise<void> {
    await this.checkOffersAt(context, edition, momentAfter(expiresAt));
  }

  /** Looks for offers that nobody answered, at an instant. */
  async checkOffersAt(context: RequestContext, { id, operatorId }: EditionOfJob, runAt: Date): Promise<void> {
    const key = `expire_offers:${id}:${runAt.toISOString()}`;
    await this.jobs.enqueue(context, expireOffers, { operatorId, editionId: id }, { key, runAt });
  }
}
