import { Injectable } from '@nestjs/common';
import { RowLoader } from '../../platform/context/row-loader.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService, type EditionType, toEditionType } from '../editions/index.js';

/** The edition beside a registration or an order: read once a request, however many rows of a list name it. */
@Injectable()
export class EditionTypes {
  private readonly loader = new RowLoader<EditionType>('edition', (context, ids) => this.read(context, ids));

  constructor(private readonly editions: EditionsService) {}

  /** @throws NotFound */
  load(context: RequestContext, editionId: string): Promise<EditionType> {
    return this.loader.load(context, editionId);
  }

  private async read(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, EditionType>> {
    const found = await this.editions.byIds(context, ids);
    const shown = new Map<string, EditionType>();
    for (const edition of found.values()) {
      const operator = await this.editions.operator(context, edition.operatorId);
      const priceList = await this.editions.priceList(context, edition.id);
      shown.set(edition.id, toEditionType(edition, operator, priceList));
    }
    return shown;
  }
}
