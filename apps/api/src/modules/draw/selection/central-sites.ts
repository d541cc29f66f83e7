import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Organisation } from '../../organisations/index.js';
import { Site } from '../../sites/index.js';

/** The site of a selected structure that is audited: its central one. */
@Injectable()
export class CentralSites {
  /** Made with the structure's name when there is none: whoever claims the structure may describe it further. */
  async of(context: RequestContext, { id: organisationId, operatorId, name }: Organisation): Promise<Site> {
    const sites = await context.repository(Site);
    const known = await sites.findOne({
      where: { organisationId },
      order: { isCentral: 'DESC', createdAt: 'ASC', id: 'ASC' },
    });
    if (known !== null) return known;
    const site = {
      organisationId,
      id: uuidv7(),
      operatorId,
      name,
      isCentral: true,
      isCertified: false,
      hasSocialAccount: true,
      postcode: null,
      city: null,
      createdAt: context.now,
    };
    await sites.insert(site);
    return site;
  }
}
