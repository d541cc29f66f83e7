import { Injectable } from '@nestjs/common';
import { editionInText, formatDate, formatMoney } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import type { Order } from '../orders/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { ParticipationMails, type ParticipationText } from '../registrations/index.js';
import { amountsOf } from './domain/quote-content.js';
import type { Quote } from './quote.entity.js';
import type { QuoteComment } from './quote-comment.entity.js';
import type { QuoteVersion } from './quote-version.entity.js';

type Write = (
  ...words: [...Parameters<Parameters<ParticipationMails['send']>[1]['write']>, names: Names]
) => Omit<ParticipationText, 'action'>;

/** What mails about a quote name, with the name of the edition as it is written in the running text. */
interface Names {
  readonly reference: string;
  readonly organisation: string;
  readonly edition: string;
}

/** Mails about a quote to whoever asked for it and to the owners of the space. */
@Injectable()
export class QuoteMail {
  constructor(
    private readonly mails: ParticipationMails,
    private readonly organisations: OrganisationsService,
    private readonly editions: EditionsService,
    private readonly identity: IdentityService,
  ) {}

  /** A version was sent: what it costs and until when it holds. */
  async sent(context: RequestContext, quote: Quote, version: QuoteVersion): Promise<void> {
    const { netCents } = amountsOf(version.content);
    await this.send(context, quote, {
      kind: 'quote_sent',
      businessKey: `${quote.id}:${version.version}`,
      write: (t, language, names) => {
        const values = {
          ...names,
          version: version.version,
          net: formatMoney(netCents, language),
          date: formatDate(version.validUntil, language),
        };
        return {
          subject: t(version.version === 1 ? 'quotes:mail.sent.subject' : 'quotes:mail.sent.subjectAgain', values),
          paragraphs: [
            t(version.version === 1 ? 'quotes:mail.sent.text' : 'quotes:mail.sent.textAgain', values),
            t('quotes:mail.sent.next', values),
          ],
        };
      },
    });
  }

  /** Nobody has answered, and it holds for some days only. */
  async expiring(context: RequestContext, quote: Quote, { version, validUntil }: QuoteVersion): Promise<void> {
    await this.send(context, quote, {
      kind: 'quote_expiring',
      businessKey: `${quote.id}:${version}`,
      write: (t, language, names) => {
        const values = { ...names, date: formatDate(validUntil, language) };
        return {
          subject: t('quotes:mail.expiring.subject', values),
          paragraphs: [t('quotes:mail.expiring.text', values), t('quotes:mail.expiring.next')],
        };
      },
    });
  }

  /** The operator has written; its people stay without a name. */
  async commented(context: RequestContext, quote: Quote, { id, text }: QuoteComment): Promise<void> {
    await this.send(context, quote, {
      kind: 'quote_commented',
      businessKey: id,
      write: (t, _, names) => ({
        subject: t('quotes:mail.commented.subject', { ...names }),
        paragraphs: [t('quotes:mail.commented.text', { ...names }), text],
      }),
    });
  }

  /** The quote has become an order. */
  async accepted(context: RequestContext, quote: Quote, order: Order): Promise<void> {
    await this.send(context, quote, {
      kind: 'quote_accepted',
      businessKey: quote.id,
      action: { label: 'mails:action.order', path: `/commandes/${order.id}` },
      write: (t, _, names) => ({
        subject: t('quotes:mail.accepted.subject', { ...names }),
        paragraphs: [
          t('quotes:mail.accepted.text', { ...names, order: order.reference, count: quote.sites.length }),
          t('quotes:mail.accepted.next'),
        ],
      }),
    });
  }

  private async send(
    context: RequestContext,
    quote: Quote,
    {
      kind,
      businessKey,
      write,
      action = { label: 'quotes:mail.action', path: `/devis/${quote.id}` },
    }: {
      readonly kind: 'quote_sent' | 'quote_expiring' | 'quote_commented' | 'quote_accepted';
      readonly businessKey: string;
      readonly write: Write;
      readonly action?: { readonly label: 'quotes:mail.action' | 'mails:action.order'; readonly path: string };
    },
  ): Promise<void> {
    const organisation = await this.organisations.getById(context, quote.organisationId);
    const edition = await this.editions.byId(context, quote.editionId);
    for (const recipientId of await this.recipients(context, quote, organisation)) {
      await this.mails.send(context, {
        kind,
        businessKey: `${businessKey}:${recipientId}`,
        organisation,
        recipientId,
        write: (t, language) => {
          const names = {
            reference: quote.reference,
            organisation: organisation.name,
            edition: editionInText(t, edition.name),
          };
          return { ...write(t, language, names), action: { label: t(action.label), path: action.path } };
        },
      });
    }
  }

  private async recipients(
    context: RequestContext,
    { requestedBy }: Quote,
    { id }: Organisation,
  ): Promise<ReadonlySet<string>> {
    const members = await this.identity.members(context, id);
    const owners = members.filter(({ role }) => role === 'owner').map(({ userId }) => userId);
    return new Set([requestedBy, ...owners]);
  }
}
