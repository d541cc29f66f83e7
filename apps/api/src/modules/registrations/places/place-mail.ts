import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EditionsService } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { SitesService } from '../../sites/index.js';
import { ParticipationMails } from '../participation-mails.service.js';
import type { Registration } from '../registration.entity.js';
import { OfferLinks } from './offer-links.js';
import type { NewsOfPlace } from './place-news.js';
import { placeText } from './place-text.js';

/** Writes to everybody who can register for the organisation, each in their language, once for each piece of news. */
@Injectable()
export class PlaceMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
    private readonly links: OfferLinks,
    private readonly identity: IdentityService,
  ) {}

  async send(context: RequestContext, registration: Registration, news: NewsOfPlace): Promise<void> {
    const { id, siteId } = registration;
    const organisation = await this.organisations.getById(context, registration.organisationId);
    const edition = await this.editions.byId(context, registration.editionId);
    const site = (await this.sites.byIds(context, [siteId])).get(siteId);
    if (site === undefined) throw new Error(`Registration ${id} has no site.`);
    const { operatorId } = registration;
    const offerLink = this.links.pathOf({ operatorId, organisationId: organisation.id, registrationId: id });
    for (const recipientId of await this.identity.peopleWhoRegister(context, organisation.id)) {
      await this.mails.send(context, {
        kind: `place_${news}`,
        businessKey: `${id}:${recipientId}`,
        organisation,
        recipientId,
        write: (t, language) => placeText(news, { registration, organisation, edition, site, offerLink }, t, language),
      });
    }
  }
}
