import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { EditionsService, momentAfter } from '../../editions/index.js';
import { AllocationRows } from './allocation-rows.js';
import { FreePlacesQueue } from './free-places-queue.js';
import { PlaceNews } from './place-news.js';
import { PlacesService } from './places.service.js';

const soonestRecheckMilliseconds = 1000;

/** Ends the offers whose time has passed, and passes their places on at once. One that was answered stays as it is. */
@Injectable()
export class EndUnansweredOffers {
  constructor(
    private readonly editions: EditionsService,
    private readonly rows: AllocationRows,
    private readonly places: PlacesService,
    private readonly queue: FreePlacesQueue,
    private readonly news: PlaceNews,
  ) {}

  async run(context: RequestContext, editionId: string): Promise<void> {
    const edition = await this.editions.find(context, editionId);
    if (edition === null) return;
    const ended = await this.rows.expire(context, edition);
    passStep('expire.registrations');
    if (ended.length > 0) {
      await this.places.takeTurns(context, editionId);
      await this.places.move(context, edition, ended, 'expired');
      passStep('expire.places');
      await this.news.tell(context, edition, ended, 'expired');
      await this.queue.passOn(context, edition);
      passStep('expire.news');
    }
    const next = await this.rows.nextExpiry(context, edition);
    if (next === null) return;
    // The clock of the queue may run before ours: what it started too early is looked at again.
    const soonest = context.now.getTime() + soonestRecheckMilliseconds;
    await this.queue.checkOffersAt(context, edition, new Date(Math.max(momentAfter(next).getTime(), soonest)));
  }
}
