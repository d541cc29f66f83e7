import { Injectable } from '@nestjs/common';
import { formatMoney, type Language, type Translator } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import type { Organisation } from '../organisations/index.js';
import { ParticipationMails, type ParticipationText, type Registration } from '../registrations/index.js';
import type { Order } from './order.entity.js';

/** What a receipt is about. */
export interface ReceiptContent {
  readonly edition: Pick<Edition, 'name'>;
  readonly organisation: Organisation;
  readonly registrations: readonly (Pick<Registration, 'reference' | 'kind' | 'physicalVisits'> & {
    readonly siteName: string;
  })[];
  readonly order: Order | null;
}

/** The receipt of a registration, free, paid or both, to the person who sent the form. */
@Injectable()
export class ReceiptMail {
  constructor(private readonly mails: ParticipationMails) {}

  async send(context: RequestContext, businessKey: string, receipt: ReceiptContent): Promise<void> {
    await this.mails.send(context, {
      kind: 'registration_receipt',
      businessKey,
      organisation: receipt.organisation,
      recipientId: await context.userId(),
      write: (t, language) => receiptText(receipt, t, language),
    });
  }
}

/** One line per site, as the mails of registrations and payments list them. */
export function siteLines(registrations: ReceiptContent['registrations'], t: Translator): string {
  return registrations
    .map(({ reference, siteName, kind, physicalVisits }) => {
      const values = { reference, site: siteName };
      if (kind !== 'paid') return t('mails:site.free', values);
      return physicalVisits ? t('mails:site.paidWithVisits', values) : t('mails:site.paid', values);
    })
    .join('\n');
}

function receiptText(
  { edition, organisation, registrations, order }: ReceiptContent,
  t: Translator,
  language: Language,
): ParticipationText {
  const paragraphs = [
    t('mails:registrationReceipt.received', { organisation: organisation.name, edition: edition.name }),
    siteLines(registrations, t),
  ];
  if (registrations.some(({ kind }) => kind === 'free')) paragraphs.push(t('mails:registrationReceipt.free'));
  if (order !== null) paragraphs.push(...orderParagraphs(order, t, language));
  return {
    subject: t('mails:registrationReceipt.subject', { organisation: organisation.name, edition: edition.name }),
    paragraphs,
    action:
      order === null
        ? { label: t('mails:action.space'), path: '' }
        : { label: t('mails:action.pay'), path: `/commandes/${order.id}` },
  };
}

function orderParagraphs(order: Order, t: Translator, language: Language): string[] {
  const total = t('mails:registrationReceipt.order', {
    order: order.reference,
    net: formatMoney(order.netCents, language),
    gross: formatMoney(order.grossCents, language),
  });
  return order.isDemonstration ? [total, t('mails:registrationReceipt.prices')] : [total];
}
