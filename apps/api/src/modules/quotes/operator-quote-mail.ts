import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { EditionsService } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { Quote } from './quote.entity.js';
import type { QuoteNews } from './quote-tasks.js';
import { QuotesService } from './quotes.service.js';

/** What a structure does about a quote, told to the operator's people who answer quotes, each in their language. */
@Injectable()
export class OperatorQuoteMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly identity: IdentityService,
    private readonly quotes: QuotesService,
  ) {}

  /** Sent once to each, however often it is asked for. */
  async send(context: RequestContext, quote: Quote, news: QuoteNews): Promise<void> {
    const { id, operatorId } = quote;
    const organisation = await this.organisations.getById(context, quote.organisationId);
    const operator = await this.editions.operator(context, operatorId);
    const text = await this.textOf(context, quote, news);
    for (const person of await this.identity.operatorPeople(context, 'operator.quotes')) {
      const t = createTranslator(person.language);
      const values = { reference: quote.reference, organisation: organisation.name };
      await this.mailer.enqueue(context, {
        kind: news.kind,
        businessKey: `operator:${news.kind === 'quote_commented' ? news.commentId : id}:${person.userId}`,
        recipient: person.email,
        operatorId,
        organisationId: null,
        content: {
          language: person.language,
          subject: t(`quotes:mail.toOperator.${news.kind}.subject`, values),
          paragraphs: [
            t(`quotes:mail.toOperator.${news.kind}.text`, { ...values, count: quote.sites.length }),
            ...(text === '' ? [] : [text]),
          ],
          action: { label: t('quotes:mail.action'), url: this.addressOf(id, person.language), isPersonal: false },
          footer: t('mails:footer', {
            sender: operator.senderName,
            organisation: organisation.name,
            contact: operator.contactAddress,
          }),
        },
      });
    }
  }

  private addressOf(quoteId: string, language: Language): string {
    return `${this.config.publicUrl}/${language}/operateur/devis/${quoteId}`;
  }

  /** The structure's own words, where it wrote some. */
  private async textOf(context: RequestContext, quote: Quote, news: QuoteNews): Promise<string> {
    if (news.kind === 'quote_requested') return quote.needs;
    if (news.kind === 'quote_accepted') return '';
    const comments = await this.quotes.commentsOf(context, [quote.id]);
    return comments.find(({ id }) => id === news.commentId)?.text ?? '';
  }
}
