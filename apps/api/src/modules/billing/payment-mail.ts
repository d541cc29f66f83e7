import { Injectable } from '@nestjs/common';
import { editionInText, formatMoney } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { type Order, siteLines } from '../orders/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ParticipationMails, RegistrationsService } from '../registrations/index.js';
import { SitesService } from '../sites/index.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';

/** Tells whoever paid that the payment arrived and which registrations it confirmed. */
@Injectable()
export class PaymentMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly organisations: OrganisationsService,
    private readonly editions: EditionsService,
    private readonly registrations: RegistrationsService,
    private readonly sites: SitesService,
  ) {}

  /** Sent once for a part of an order, however often it is asked for. */
  async sendConfirmation(
    context: RequestContext,
    order: Order,
    { createdBy, amountCents, partId }: PaymentAttempt,
  ): Promise<void> {
    const organisation = await this.organisations.getById(context, order.organisationId);
    const edition = await this.editions.byId(context, order.editionId);
    const ofOrder = await this.registrations.ofOrders(context, [order.id]);
    const registrations = ofOrder.filter(({ orderPartId }) => orderPartId === partId);
    const sites = await this.sites.byIds(
      context,
      registrations.map(({ siteId }) => siteId),
    );
    const listed = registrations.map(({ reference, kind, physicalVisits, siteId }) => ({
      reference,
      kind,
      physicalVisits,
      siteName: sites.get(siteId)?.name ?? '',
    }));
    await this.mails.send(context, {
      kind: 'payment_confirmed',
      businessKey: partId,
      organisation,
      recipientId: createdBy,
      write: (t, language) => ({
        subject: t('mails:paymentConfirmed.subject', { organisation: organisation.name, order: order.reference }),
        paragraphs: [
          t('mails:paymentConfirmed.received', {
            gross: formatMoney(amountCents, language),
            order: order.reference,
            organisation: organisation.name,
          }),
          t('mails:paymentConfirmed.confirmed', { edition: editionInText(t, edition.name) }),
          siteLines(listed, t),
        ],
        action: { label: t('mails:action.order'), path: `/commandes/${order.id}` },
      }),
    });
  }
}
