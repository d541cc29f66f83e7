import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { InvalidInput } from '../../platform/errors/invalid-input.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { longestComment, shortestRefusal } from './domain/quote-rules.js';
import { isDecided } from './domain/quote-states.js';
import { Quote } from './quote.entity.js';
import { QuoteComment } from './quote-comment.entity.js';
import { QuoteMail } from './quote-mail.js';
import { tellOperatorOfQuote } from './quote-tasks.js';
import { invalidQuote } from './quote-texts.js';
import { QuoteUnavailable } from './quotes.errors.js';
import { QuotesService } from './quotes.service.js';

const longestRefusal = 1000;

/** What is said about a quote short of accepting it: a message of either side, or the refusal of whoever asked for it. */
@Injectable()
export class AnswerQuote {
  constructor(
    private readonly quotes: QuotesService,
    private readonly mail: QuoteMail,
    private readonly jobs: Jobs,
  ) {}

  /** Writes a message to the other side. @throws NotFound for an unknown quote and for somebody else's alike */
  async comment(
    context: RequestContext,
    quoteId: string,
    typed: string,
  ): Promise<Quote | InvalidInput | QuoteUnavailable> {
    const quote = await this.quotes.get(context, quoteId);
    const text = typed.trim();
    if (text === '' || text.length > longestComment) return invalidQuote('comment_length', context.language);
    const { organisationId, operatorId, state } = quote;
    if (isDecided(state)) return new QuoteUnavailable(state === 'accepted' ? 'accepted' : 'refused', context.language);
    const { operator } = await context.access();
    const side = operator === null ? 'organisation' : 'operator';
    const comment: QuoteComment = {
      organisationId,
      id: uuidv7(),
      operatorId,
      quoteId,
      authorId: await context.userId(),
      side,
      text,
      writtenAt: context.now,
    };
    const comments = await context.repository(QuoteComment);
    await comments.insert(comment);
    if (side === 'operator') await this.mail.commented(context, quote, comment);
    else {
      await this.jobs.enqueue(context, tellOperatorOfQuote, {
        kind: 'quote_commented',
        organisationId,
        operatorId,
        quoteId,
        commentId: comment.id,
      });
    }
    return quote;
  }

  /** @throws NotFound for an unknown quote and for somebody else's alike */
  async refuse(
    context: RequestContext,
    quoteId: string,
    typed: string,
  ): Promise<Quote | InvalidInput | QuoteUnavailable> {
    const reason = typed.trim();
    if (reason.length < shortestRefusal || reason.length > longestRefusal) {
      return invalidQuote('refusal_reason', context.language);
    }
    const quote = await this.quotes.lock(context, quoteId);
    if (quote.state === 'accepted' || quote.state === 'refused') {
      return new QuoteUnavailable(quote.state, context.language);
    }
    return this.quotes.move(context, quote, 'refused', {
      decidedBy: await context.userId(),
      decidedAt: context.now,
      refusalReason: reason,
    });
  }
}
