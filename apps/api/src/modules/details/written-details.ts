import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { SitesService } from '../sites/index.js';
import { DetailsChange } from './details-change.entity.js';
import { ParticipationDetails } from './participation-details.entity.js';

/** Writes a change where it takes effect: the details as they stand, and the site's social channel. */
@Injectable()
export class WrittenDetails {
  constructor(private readonly sites: SitesService) {}

  /** Keeps a change that is new and writes what it says. */
  async apply(context: RequestContext, change: DetailsChange, siteId: string): Promise<void> {
    const changes = await context.repository(DetailsChange);
    await changes.insert(change);
    await this.write(context, change, siteId);
  }

  /** Writes what a change says, one that is kept already. */
  async write(context: RequestContext, change: DetailsChange, siteId: string): Promise<void> {
    const { organisationId, registrationId, operatorId, details, madeBy, madeAt } = change;
    const written = await context.repository(ParticipationDetails);
    await written
      .createQueryBuilder()
      .insert()
      .values({ organisationId, registrationId, operatorId, details, changedBy: madeBy, changedAt: madeAt })
      .orUpdate(['details', 'changed_by', 'changed_at'], ['organisation_id', 'registration_id'])
      .updateEntity(false)
      .execute();
    await this.sites.tellSocialAccount(context, { organisationId, siteId, hasSocialAccount: details.hasSocialAccount });
  }
}
