import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { canTransition, type QuoteState } from './domain/quote-states.js';
import { Quote } from './quote.entity.js';
import { QuoteComment } from './quote-comment.entity.js';
import { isSent, QuoteVersion, type SentVersion } from './quote-version.entity.js';

/** Quotes with their versions and comments, for both sides. */
@Injectable()
export class QuotesService {
  /** A quote of the space of the request; null for an unknown one and for somebody else's alike. */
  async find(context: RequestContext, id: string): Promise<Quote | null> {
    const quotes = await context.repository(Quote);
    return quotes.findOneBy(await inSpace(context, id));
  }

  /** @throws NotFound for an unknown quote and for somebody else's alike */
  async get(context: RequestContext, id: string): Promise<Quote> {
    const quote = await this.find(context, id);
    if (quote === null) throw new NotFound('quote');
    return quote;
  }

  /**
   * Locks a quote of the space of the request until the transaction ends: whoever drafts, sends, accepts, refuses or lets it expire takes turns.
   * @throws NotFound for an unknown quote and for somebody else's alike
   */
  async lock(context: RequestContext, id: string): Promise<Quote> {
    const quotes = await context.repository(Quote);
    const quote = await quotes.findOne({ where: await inSpace(context, id), lock: { mode: 'pessimistic_write' } });
    if (quote === null) throw new NotFound('quote');
    return quote;
  }

  /** Quotes of an organisation the person may see, newest first. */
  async ofOrganisation(context: RequestContext, organisationId: string): Promise<Quote[]> {
    const quotes = await context.repository(Quote);
    return quotes.find({ where: { organisationId }, order: { requestedAt: 'DESC', id: 'DESC' } });
  }

  /** Every version of quotes, drafts among them, in the order of their numbers. Drafts are the operator's: nothing of them is shown to the organisation. */
  async versionsOf(context: RequestContext, quoteIds: readonly string[]): Promise<QuoteVersion[]> {
    const versions = await context.repository(QuoteVersion);
    return versions.find({ where: { quoteId: In([...quoteIds]) }, order: { version: 'ASC' } });
  }

  /** The newest version of a quote that was sent; null when none was. */
  async newestSent(context: RequestContext, { organisationId, id: quoteId }: Quote): Promise<SentVersion | null> {
    const versions = await context.repository(QuoteVersion);
    const found = await versions.findOne({
      where: { organisationId, quoteId, sentAt: Not(IsNull()) },
      order: { version: 'DESC' },
    });
    return found !== null && isSent(found) ? found : null;
  }

  /** What was written about quotes, oldest first. */
  async commentsOf(context: RequestContext, quoteIds: readonly string[]): Promise<QuoteComment[]> {
    const comments = await context.repository(QuoteComment);
    return comments.find({ where: { quoteId: In([...quoteIds]) }, order: { writtenAt: 'ASC', id: 'ASC' } });
  }

  /** Moves a quote whose lock the caller holds. @throws when its states do not lead there: the caller has asked before */
  async move(
    context: RequestContext,
    quote: Quote,
    to: QuoteState,
    decision: Partial<Pick<Quote, 'decidedBy' | 'decidedAt' | 'refusalReason'>> = {},
  ): Promise<Quote> {
    if (!canTransition(quote.state, to)) throw new Error(`A quote cannot go from ${quote.state} to ${to}.`);
    const quotes = await context.repository(Quote);
    const { organisationId, id } = quote;
    await quotes.update({ organisationId, id }, { state: to, ...decision });
    return Object.assign(quote, { state: to, ...decision });
  }
}

async function inSpace(context: RequestContext, id: string): Promise<FindOptionsWhere<Quote>> {
  const { organisation, operator } = await context.access();
  if (operator !== null) return { operatorId: operator.id, id };
  return { organisationId: organisation?.id ?? (await context.organisation()).id, id };
}
