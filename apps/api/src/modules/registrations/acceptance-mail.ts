import { Injectable } from '@nestjs/common';
import { formatDate } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { SitesService } from '../sites/index.js';
import { ParticipationMails } from './participation-mails.service.js';
import type { Registration } from './registration.entity.js';

/** Confirms a free participation to whoever accepted the place. */
@Injectable()
export class AcceptanceMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
  ) {}

  /** Sent once for a registration, however often it is asked for. */
  async send(context: RequestContext, registration: Registration, edition: Edition): Promise<void> {
    const { id, organisationId, reference, siteId } = registration;
    const organisation = await this.organisations.getById(context, organisationId);
    const site = (await this.sites.byIds(context, [siteId])).get(siteId);
    if (site === undefined) throw new Error(`Registration ${id} has no site.`);
    await this.mails.send(context, {
      kind: 'place_accepted',
      businessKey: id,
      organisation,
      recipientId: await context.userId(),
      write: (t, language) => ({
        subject: t('mails:placeAccepted.subject', { organisation: organisation.name, edition: edition.name }),
        paragraphs: [
          t('mails:placeAccepted.confirmed', {
            organisation: organisation.name,
            site: site.name,
            reference,
            edition: edition.name,
          }),
          t('mails:placeAccepted.next', { date: formatDate(edition.resultsAt, language) }),
        ],
        action: { label: t('mails:action.registration'), path: `/inscriptions/${id}` },
      }),
    });
  }
}
