import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, endOfDayAfter, openPool } from '../../editions/index.js';
import { seatWinners, type Winner } from '../domain/seating.js';
import { AllocationRows } from './allocation-rows.js';
import { FreePlacesQueue } from './free-places-queue.js';
import { PlaceNews } from './place-news.js';
import { type PlaceHolder, PlacesService } from './places.service.js';

/** What a draw decided, by the numbers of the applications in its lists. */
export interface AllocationOutcome {
  /** Who won, with the label that the place bears for ever: the stratum's in the first round, `open` in the second. */
  readonly selected: readonly Winner[];
  readonly waiting: readonly { readonly drawId: string; readonly rank: number }[];
}

/** Free places from the draw to the announced moment, and those that amendments add. The context is the operator's. */
@Injectable()
export class AllocationService {
  constructor(
    private readonly rows: AllocationRows,
    private readonly places: PlacesService,
    private readonly queue: FreePlacesQueue,
    private readonly news: PlaceNews,
  ) {}

  /**
   * Writes the outcome of the draw: winners' places are held under the labels they keep, ranks are written, and nobody is told yet. A winner that
   * withdrew between the close and the draw gives the place back at once.
   * @throws when the edition was drawn before (there is no second draw), or the outcome is not of its places
   */
  async hold(context: RequestContext, edition: Edition, outcome: AllocationOutcome): Promise<void> {
    const applications = await this.rows.lockApplications(
      context,
      edition,
      outcome.selected.map(({ drawId }) => drawId),
    );
    await this.places.takeTurns(context, edition.id);
    await this.rows.begin(context, edition);
    const { seats, left } = seatWinners(await this.rows.placesOfTheRules(context, edition.id), outcome.selected);
    const taken = seats.map(({ number, label, drawId }) => {
      const holder = applications.get(drawId);
      if (holder === undefined) throw new Error(`The draw selected ${drawId}, which is no application of the edition.`);
      return { number, label, holder };
    });
    await this.places.take(context, edition, taken, 'held');
    await this.rows.relabel(context, edition.id, left, openPool);
    await this.rows.writeRanks(context, edition, outcome.waiting);
    const gone = taken.map(({ holder }) => holder).filter(({ state }) => state !== 'in_draw');
    if (gone.length > 0) await this.places.move(context, edition, gone, 'withdrawn');
  }

  /**
   * The announced moment: all held places become offers with one deadline, all other applications wait, and everybody gets a mail. Done once, however
   * often it is asked for.
   * @throws when nothing was drawn
   */
  async release(context: RequestContext, edition: Edition): Promise<void> {
    if (!(await this.rows.markReleased(context, edition))) return;
    const expiresAt = endOfDayAfter(context.now, edition.daysToAnswer);
    const { offered, waiting } = await this.rows.tellResults(context, edition, expiresAt);
    await this.places.takeTurns(context, edition.id);
    await this.places.move(context, edition, offered, 'offered');
    await this.announceOffers(context, edition, offered, expiresAt);
    await this.news.tell(context, edition, waiting, 'waiting');
    await this.queue.passOn(context, edition);
  }

  /**
   * An amendment adds places of one label, a stratum's or `open`; they go to whoever waits. The same amendment adds once.
   * @throws when the edition has no such label
   */
  async addPlaces(
    context: RequestContext,
    edition: Edition,
    added: { readonly label: string; readonly count: number; readonly amendmentId: string },
  ): Promise<void> {
    if (added.label !== openPool && !edition.strata.some(({ key }) => key === added.label)) {
      throw new Error(`Edition ${edition.id} has no stratum ${added.label}.`);
    }
    await this.places.takeTurns(context, edition.id);
    if (await this.rows.isAmended(context, added.amendmentId)) return;
    await this.places.add(context, edition, added);
    await this.queue.passOn(context, edition);
  }

  private async announceOffers(
    context: RequestContext,
    edition: Edition,
    offered: readonly PlaceHolder[],
    expiresAt: Date,
  ): Promise<void> {
    await this.news.offer(context, edition, offered, expiresAt);
    if (offered.length > 0) await this.queue.planExpiry(context, edition, expiresAt);
  }
}
