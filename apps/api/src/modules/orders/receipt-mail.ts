import { Inject, Injectable } from '@nestjs/common';
import {
  editionInText,
  formatDate,
  formatDateTime,
  formatMoney,
  type Language,
  type Translator,
} from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { rolesPermitted } from '../../platform/permissions/permissions.js';
import { type Edition, stratumName } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import type { Organisation } from '../organisations/index.js';
import { ParticipationMails, type ParticipationText, type Registration } from '../registrations/index.js';
import { priceOfOrder } from './domain/order-price.js';
import type { OrderRows } from './domain/order-rows.js';

/** A site as a mail lists it. */
export type ListedSite = Pick<Registration, 'reference' | 'kind' | 'physicalVisits'> & { readonly siteName: string };

/** What a receipt is about. */
export interface ReceiptContent {
  readonly edition: Pick<Edition, 'id' | 'name' | 'offersAt' | 'strata' | 'categories' | 'territories'>;
  readonly organisation: Organisation;
  readonly registrations: readonly Registration[];
  readonly siteNames: ReadonlyMap<string, string>;
  readonly order: OrderRows | null;
}

/** The receipt of a registration, free, paid or both, to the person who sent the form and to the owners of the space. */
@Injectable()
export class ReceiptMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: ParticipationMails,
    private readonly identity: IdentityService,
  ) {}

  async send(context: RequestContext, businessKey: string, receipt: ReceiptContent): Promise<void> {
    const { organisation } = receipt;
    const sender = await context.userId();
    const members = await this.identity.members(context, organisation.id);
    for (const { userId, role } of members.filter((member) => member.userId === sender || member.role === 'owner')) {
      const mayPay = rolesPermitted('order.pay').includes(role);
      await this.mails.send(context, {
        kind: 'registration_receipt',
        businessKey: `${businessKey}:${userId}`,
        organisation,
        recipientId: userId,
        write: (t, language) => receiptText(receipt, t, { language, publicUrl: this.config.publicUrl, mayPay }),
      });
    }
  }
}

/** One line per site, as the mails of registrations and payments list them. */
export function siteLines(registrations: readonly ListedSite[], t: Translator): string {
  return registrations
    .map(({ reference, siteName, kind, physicalVisits }) => {
      const values = { reference, site: siteName };
      if (kind !== 'paid') return t('mails:site.free', values);
      return physicalVisits ? t('mails:site.paidWithVisits', values) : t('mails:site.paid', values);
    })
    .join('\n');
}

function receiptText(
  receipt: ReceiptContent,
  t: Translator,
  {
    language,
    publicUrl,
    mayPay,
  }: { readonly language: Language; readonly publicUrl: string; readonly mayPay: boolean },
): ParticipationText {
  const { edition, organisation, registrations, siteNames, order } = receipt;
  const [first] = registrations;
  const names = { organisation: organisation.name, edition: editionInText(t, edition.name) };
  const date = first === undefined ? '' : formatDateTime(first.submittedAt, language);
  const paragraphs = [
    t('mails:registrationReceipt.received', { ...names, date }),
    siteLines(
      registrations.map((registration) => listed(registration, siteNames)),
      t,
    ),
    ...drawParagraphs(receipt, t, { language, rulesUrl: `${publicUrl}/${language}/editions/${edition.id}` }),
  ];
  const file = `${publicUrl}/files/receipt.pdf?organisation=${organisation.id}&registration=${first?.id ?? ''}&language=${language}`;
  paragraphs.push(t('mails:registrationReceipt.file', { url: file }));
  if (order !== null) paragraphs.push(...orderParagraphs(order, t, language));
  return {
    subject: t('mails:registrationReceipt.subject', names),
    paragraphs,
    action:
      order === null || !mayPay
        ? { label: t('mails:action.space'), path: '' }
        : { label: t('mails:action.pay'), path: `/commandes/${order.order.id}` },
  };
}

function listed(
  { reference, kind, physicalVisits, siteId }: Registration,
  names: ReceiptContent['siteNames'],
): ListedSite {
  return { reference, kind, physicalVisits, siteName: names.get(siteId) ?? '' };
}

/** The application's own row of the draw and the rules it was made under: copies of them are what nobody can rewrite. */
function drawParagraphs(
  { registrations, edition }: ReceiptContent,
  t: Translator,
  { language, rulesUrl }: { readonly language: Language; readonly rulesUrl: string },
): string[] {
  const application = registrations.find(({ kind }) => kind === 'free');
  if (application === undefined) return [];
  const { drawId, stratumKey, isFirstTime, rulesHash } = application;
  return [
    edition.offersAt === null
      ? t('mails:registrationReceipt.free')
      : t('mails:registrationReceipt.freeUntil', { date: formatDate(edition.offersAt, language) }),
    t('mails:registrationReceipt.row', {
      id: drawId ?? '',
      stratum: `${stratumName(edition, stratumKey ?? '', language)} (${stratumKey ?? ''})`,
      firstTime: t(isFirstTime ? 'mails:registrationReceipt.isFirstTime' : 'mails:registrationReceipt.isNotFirstTime'),
    }),
    ...(rulesHash === null ? [] : [t('mails:registrationReceipt.rules', { hash: rulesHash, url: rulesUrl })]),
  ];
}

function orderParagraphs({ order, lines }: OrderRows, t: Translator, language: Language): string[] {
  const { netCents, grossCents } = priceOfOrder(order, lines);
  const total = t('mails:registrationReceipt.order', {
    order: order.reference,
    net: formatMoney(netCents, language),
    gross: formatMoney(grossCents, language),
  });
  return order.isDemonstration ? [total, t('mails:registrationReceipt.prices')] : [total];
}
