import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { InvalidInput } from '../../platform/errors/invalid-input.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EditionsService, momentAfter } from '../editions/index.js';
import { reminderAt, validityProblem } from './domain/quote-rules.js';
import { isDecided } from './domain/quote-states.js';
import { Quote } from './quote.entity.js';
import { QuoteMail } from './quote-mail.js';
import { expireQuote, remindOfQuote } from './quote-tasks.js';
import { invalidQuote } from './quote-texts.js';
import { isSent, QuoteVersion } from './quote-version.entity.js';
import { QuoteUnavailable } from './quotes.errors.js';
import { QuotesService } from './quotes.service.js';

/** The operator sends what it has drafted: from then on this version takes the place of the one before. */
@Injectable()
export class SendQuote {
  constructor(
    private readonly quotes: QuotesService,
    private readonly editions: EditionsService,
    private readonly mail: QuoteMail,
    private readonly jobs: Jobs,
  ) {}

  /** @throws NotFound for an unknown quote and for another operator's alike */
  async send(context: RequestContext, quoteId: string): Promise<Quote | InvalidInput | QuoteUnavailable> {
    const quote = await this.quotes.lock(context, quoteId);
    const draft = (await this.quotes.versionsOf(context, [quote.id])).find((version) => !isSent(version));
    if (draft === undefined || isDecided(quote.state)) return new QuoteUnavailable('nothing_drafted', context.language);
    const { registrationClosesAt } = await this.editions.byId(context, quote.editionId);
    const problem = validityProblem(draft.validUntil, registrationClosesAt, context.now);
    if (problem !== null) return invalidQuote(problem, context.language);
    const sent = { sentBy: await context.userId(), sentAt: context.now };
    const { organisationId, operatorId, version, validUntil } = draft;
    const versions = await context.repository(QuoteVersion);
    await versions.update({ organisationId, quoteId, version }, sent);
    await this.quotes.move(context, quote, 'sent');
    const payload = { organisationId, operatorId, quoteId };
    await this.jobs.enqueue(context, expireQuote, payload, {
      key: `expire_quote:${quoteId}:${version}`,
      runAt: momentAfter(validUntil),
    });
    const runAt = reminderAt(validUntil);
    if (runAt > context.now) await this.jobs.enqueue(context, remindOfQuote, { ...payload, version }, { runAt });
    await this.mail.sent(context, quote, Object.assign(draft, sent));
    return quote;
  }
}
