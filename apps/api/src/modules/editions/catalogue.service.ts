import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Barometer } from './barometer.entity.js';
import type { Prices } from './domain/contradictions/contradiction.js';
import { areSamePrices } from './domain/same-prices.js';
import { Edition } from './edition.entity.js';
import { EditionsService } from './editions.service.js';
import { Operator } from './operator.entity.js';
import { PriceList } from './price-list.entity.js';
import { PublicationsService } from './publication/publications.service.js';

/** What a new edition is made from. */
export type NewEdition = Omit<Edition, 'id' | 'operatorId' | 'copiedFromId'> & Partial<Pick<Edition, 'copiedFromId'>>;

/** Writes the catalogue. The context must be the operator's: row-level security lets an operator write its own rows only. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly editions: EditionsService,
    private readonly publications: PublicationsService,
  ) {}

  /** Makes the operator whose id the context carries. */
  async createOperator(context: RequestContext, operator: Omit<Operator, 'id' | 'createdAt'>): Promise<string> {
    const id = await context.operatorId();
    const operators = await context.repository(Operator);
    await operators.insert({ ...operator, id, createdAt: context.now });
    return id;
  }

  /** Makes a barometer of the operator. @returns its id */
  async createBarometer(context: RequestContext, name: string): Promise<string> {
    const id = uuidv7();
    const barometers = await context.repository(Barometer);
    await barometers.insert({ id, operatorId: await context.operatorId(), name });
    return id;
  }

  /**
   * Makes an edition with its first price list; one that is past its draft is published at once, with its free places.
   * @param options.publishedAt when it was, of an edition whose past is told: now otherwise
   * @returns its id
   */
  async createEdition(
    context: RequestContext,
    newEdition: NewEdition,
    prices: Pick<PriceList, 'vatBasisPoints' | 'lines' | 'isDemonstration'>,
    { publishedAt = context.now }: { readonly publishedAt?: Date } = {},
  ): Promise<string> {
    const id = uuidv7();
    const operatorId = await context.operatorId();
    const manager = await context.manager();
    const edition: Edition = { copiedFromId: null, ...newEdition, id, operatorId };
    await manager.insert(Edition, edition);
    await manager.insert(PriceList, { ...prices, id: uuidv7(), operatorId, editionId: id, version: 1 });
    await manager.query('INSERT INTO visit_count (edition_id, operator_id) VALUES ($1, $2)', [id, operatorId]);
    if (edition.state !== 'draft') await this.publications.publish(context, edition, publishedAt);
    return id;
  }
  /** Gives an edition that the caller has locked a new version of its price list, when it asks for anything else than the present one. */
  async changePrices(context: RequestContext, { id: editionId, operatorId }: Edition, prices: Prices): Promise<void> {
    const present = await this.editions.priceList(context, editionId);
    if (areSamePrices(present, prices)) return;
    const { isDemonstration, version } = present;
    const lists = await context.repository(PriceList);
    const { vatBasisPoints, lines } = prices;
    await lists.insert({
      id: uuidv7(),
      operatorId,
      editionId,
      version: version + 1,
      vatBasisPoints,
      lines,
      isDemonstration,
    });
  }
}
