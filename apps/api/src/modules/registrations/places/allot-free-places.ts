import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { type Edition, EditionsService, endOfDayAfter, passesPlacesOn } from '../../editions/index.js';
import { inOrderOfGiveBack } from '../domain/give-back-order.js';
import { AllocationRows } from './allocation-rows.js';
import { FreePlacesQueue } from './free-places-queue.js';
import { PlaceNews } from './place-news.js';
import { type PlaceHolder, PlacesService, type TakenPlace } from './places.service.js';

/**
 * Passes free places on: one labelled with a stratum to the first who waits in it, else to the first of all; one of the open pool to the first of all.
 * Places go in the order of the ledger, those of one instant by their labels. Nobody gets one before the results are released, while the edition is
 * paused, nor once a site could not be audited any more.
 */
@Injectable()
export class AllotFreePlaces {
  constructor(
    private readonly editions: EditionsService,
    private readonly rows: AllocationRows,
    private readonly places: PlacesService,
    private readonly queue: FreePlacesQueue,
    private readonly news: PlaceNews,
  ) {}

  async run(context: RequestContext, editionId: string): Promise<void> {
    const edition = await this.editions.find(context, editionId);
    if (edition === null || !passesPlacesOn(edition.state)) return;
    await this.places.takeTurns(context, editionId);
    if (!(await this.rows.isReleased(context, editionId))) return;
    const expiresAt = endOfDayAfter(context.now, edition.daysToAnswer);
    const taken: TakenPlace[] = [];
    for (const { number, label } of inOrderOfGiveBack(await this.places.free(context, editionId), edition.strata)) {
      const holder = await this.offerToNext(context, edition, label, expiresAt);
      if (holder === null) break;
      taken.push({ number, label, holder });
    }
    await this.offer(context, edition, taken, expiresAt);
  }

  private async offer(
    context: RequestContext,
    edition: Edition,
    taken: readonly TakenPlace[],
    expiresAt: Date,
  ): Promise<void> {
    if (taken.length === 0) return;
    await this.places.take(context, { id: edition.id, operatorId: edition.operatorId }, taken, 'offered');
    passStep('allot.places');
    await this.news.offer(
      context,
      edition,
      taken.map(({ holder }) => holder),
      expiresAt,
    );
    await this.queue.planExpiry(context, edition, expiresAt);
    passStep('allot.news');
  }

  /** Whoever withdraws at the same instant is passed over. @returns null when nobody waits */
  private async offerToNext(
    context: RequestContext,
    edition: Edition,
    label: string,
    expiresAt: Date,
  ): Promise<PlaceHolder | null> {
    for (;;) {
      const next = await this.rows.firstWaiting(context, edition, label);
      if (next === null) return null;
      const isOffered = await this.rows.offerWaiting(context, next, expiresAt);
      passStep('allot.registration');
      if (isOffered) return next;
    }
  }
}
