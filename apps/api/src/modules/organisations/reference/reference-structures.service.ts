import { Injectable } from '@nestjs/common';
import { ArrayContains } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { ReferenceStructure } from './reference-structure.entity.js';

/** Reads the public bodies of the country. */
@Injectable()
export class ReferenceStructuresService {
  /** @throws NotFound when none is listed under this id */
  async byId(context: RequestContext, id: string): Promise<ReferenceStructure> {
    const structures = await context.repository(ReferenceStructure);
    const structure = await structures.findOneBy({ id });
    if (structure === null) throw new NotFound('reference structure');
    return structure;
  }

  /** The body of a SIREN; null when it is not listed. */
  async bySiren(context: RequestContext, siren: string): Promise<ReferenceStructure | null> {
    const structures = await context.repository(ReferenceStructure);
    return structures.findOneBy({ siren });
  }

  /** The largest commune of a postcode: it tells department and region. Null when no commune has it. */
  async placeOf(context: RequestContext, postcode: string): Promise<ReferenceStructure | null> {
    const structures = await context.repository(ReferenceStructure);
    return structures.findOne({
      where: { kind: 'commune', postcodes: ArrayContains([postcode]) },
      order: { population: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' },
    });
  }
}
