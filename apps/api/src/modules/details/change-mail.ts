import { editionInText } from '@barometer/messages';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ParticipationMails, type Registration } from '../registrations/index.js';
import { SitesService } from '../sites/index.js';
import type { DetailsChange } from './details-change.entity.js';

/** Tells whoever asked for a change what was decided, and why. */
@Injectable()
export class ChangeMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
    private readonly editions: EditionsService,
  ) {}

  async send(context: RequestContext, change: DetailsChange, registration: Registration): Promise<void> {
    const { organisationId, siteId, id: registrationId, reference } = registration;
    const organisation = await this.organisations.getById(context, organisationId);
    const edition = await this.editions.byId(context, registration.editionId);
    const site = (await this.sites.byIds(context, [siteId])).get(siteId)?.name ?? '';
    const verdict = change.state === 'accepted' ? 'accepted' : 'refused';
    await this.mails.send(context, {
      kind: 'details_change_decided',
      businessKey: change.id,
      organisation,
      recipientId: change.madeBy,
      write: (t) => ({
        subject: t(`mails:detailsChange.${verdict}Subject`, {
          organisation: organisation.name,
          site,
          edition: editionInText(t, edition.name),
        }),
        paragraphs: [
          t(`mails:detailsChange.${verdict}`, { site, reference, edition: editionInText(t, edition.name) }),
          ...(change.reason === null ? [] : [t('mails:detailsChange.reason', { reason: change.reason })]),
        ],
        action: { label: t('mails:detailsChange.action'), path: `/inscriptions/${registrationId}/participation` },
      }),
    });
  }
}
