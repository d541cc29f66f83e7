import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from './edition.entity.js';
import { toEditionType } from './edition-type.js';
import { EditionsService } from './editions.service.js';
import type { EditionType } from './editions.types.js';

/** An edition as it leaves the server, with its operator and prices. */
@Injectable()
export class ShownEditions {
  constructor(private readonly editions: EditionsService) {}

  async of(context: RequestContext, edition: Edition): Promise<EditionType> {
    const operator = await this.editions.operator(context, edition.operatorId);
    return toEditionType(edition, operator, await this.editions.priceList(context, edition.id));
  }
}
