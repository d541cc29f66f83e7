import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type ComparedEdition, type Difference, differencesBetween } from '../domain/edition-differences.js';
import { Edition } from '../edition.entity.js';
import { EditionsService } from '../editions.service.js';
import { PUBLISHED_GRIDS, type PublishedGrids } from '../publication/grid-port.js';

/** An edition beside the one before it. */
export interface ComparedEditions {
  readonly previous: Edition;
  readonly edition: Edition;
  readonly differences: readonly Difference[];
}

/** What an edition changes from the previous one. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly editions: EditionsService,
    @Inject(PUBLISHED_GRIDS) private readonly grids: PublishedGrids,
  ) {}

  /**
   * Compares an edition with the one it was copied from or, without one, with the one whose number comes before.
   * @returns null for the first edition of a barometer
   * @throws NotFound for another operator's edition
   */
  async of(context: RequestContext, editionId: string): Promise<ComparedEditions | null> {
    const edition = await this.editions.own(context, editionId);
    const previous = await this.previousOf(context, edition);
    if (previous === null) return null;
    const differences = differencesBetween(
      await this.compared(context, previous),
      await this.compared(context, edition),
    );
    return { previous, edition, differences };
  }

  private async previousOf(context: RequestContext, edition: Edition): Promise<Edition | null> {
    const all = await this.editions.ofOperator(context, edition.operatorId);
    const copied = all.find(({ id }) => id === edition.copiedFromId);
    const before = all.filter(
      ({ barometerId, number, isSandbox }) =>
        barometerId === edition.barometerId && number < edition.number && !isSandbox,
    );
    return copied ?? before[0] ?? null;
  }

  private async compared(context: RequestContext, edition: Edition): Promise<ComparedEdition> {
    const { hash } = await this.grids.published(context, edition.gridVersionId);
    return { edition, prices: await this.editions.priceList(context, edition.id), gridHash: hash };
  }
}
