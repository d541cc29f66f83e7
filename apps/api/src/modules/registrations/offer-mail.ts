import { Injectable } from '@nestjs/common';
import { formatDate, formatDateTime } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import { Membership } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { SitesService } from '../sites/index.js';
import { ParticipationMails } from './participation-mails.service.js';
import type { Registration } from './registration.entity.js';

/** Tells the owners of an organisation that a place is offered, and until when. */
@Injectable()
export class OfferMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
  ) {}

  async send(context: RequestContext, registration: Registration, edition: Edition): Promise<void> {
    const { id, organisationId, reference, siteId, offerExpiresAt } = registration;
    const organisation = await this.organisations.getById(context, organisationId);
    const site = (await this.sites.byIds(context, [siteId])).get(siteId);
    if (site === undefined || offerExpiresAt === null)
      throw new Error(`Registration ${id} has no site or no deadline.`);
    const memberships = await context.repository(Membership);
    for (const { userId } of await memberships.findBy({ organisationId, role: 'owner' })) {
      await this.mails.send(context, {
        kind: 'place_offered',
        businessKey: `${id}:${userId}`,
        organisation,
        recipientId: userId,
        write: (t, language) => ({
          subject: t('mails:placeOffered.subject', {
            organisation: organisation.name,
            edition: edition.name,
            deadline: formatDate(offerExpiresAt, language),
          }),
          paragraphs: [
            t('mails:placeOffered.offered', {
              organisation: organisation.name,
              site: site.name,
              reference,
              edition: edition.name,
            }),
            t('mails:placeOffered.answer', { deadline: formatDateTime(offerExpiresAt, language) }),
          ],
          action: { label: t('mails:action.offer'), path: `/inscriptions/${id}/reponse` },
        }),
      });
    }
  }
}
