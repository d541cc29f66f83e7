import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { isOver, momentAfter } from '../editions/index.js';
import { reminderAt } from './domain/quote-rules.js';
import { Quote } from './quote.entity.js';
import { OperatorQuoteMail } from './operator-quote-mail.js';
import { QuoteMail } from './quote-mail.js';
import { expireQuote, type QuotePayload, remindOfQuote, tellOperatorOfQuote } from './quote-tasks.js';
import { QuotesService } from './quotes.service.js';

const soonestRecheckMilliseconds = 1000;

/** Says "expired" of a quote that nobody has answered. Whether it can still be accepted does not depend on this job. */
@Injectable()
export class ExpireQuoteHandler extends JobHandler<QuotePayload> {
  protected readonly task = expireQuote;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly quotes: QuotesService,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle(payload: QuotePayload): Promise<void> {
    await this.transactions.run(asOperator(payload.operatorId), async (context) => {
      const quote = await this.quotes.lock(context, payload.quoteId);
      const newest = await this.quotes.newestSent(context, quote);
      if (quote.state !== 'sent' || newest === null) return;
      if (isOver(newest.validUntil, context.now)) await this.quotes.move(context, quote, 'expired');
      else await this.lookAgain(context, payload, newest.validUntil);
    });
  }

  /** The clock of the queue may run before ours, and a newer version may hold longer. */
  private async lookAgain(context: RequestContext, payload: QuotePayload, validUntil: Date): Promise<void> {
    const soonest = context.now.getTime() + soonestRecheckMilliseconds;
    const runAt = new Date(Math.max(momentAfter(validUntil).getTime(), soonest));
    await this.jobs.enqueue(context, expireQuote, payload, { key: `expire_quote:${payload.quoteId}:again`, runAt });
  }
}

/** Recalls a version that nobody has answered, as long as it is the newest. */
@Injectable()
export class RemindOfQuoteHandler extends JobHandler<NonNullable<typeof remindOfQuote.payload>> {
  protected readonly task = remindOfQuote;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly quotes: QuotesService,
    private readonly mail: QuoteMail,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle(payload: NonNullable<typeof remindOfQuote.payload>): Promise<void> {
    await this.transactions.run(asOperator(payload.operatorId), async (context) => {
      const quote = await this.quotes.get(context, payload.quoteId);
      const newest = await this.quotes.newestSent(context, quote);
      if (quote.state !== 'sent' || newest?.version !== payload.version) return;
      if (isOver(newest.validUntil, context.now)) return;
      const runAt = reminderAt(newest.validUntil);
      // The clock of the queue may run before ours.
      if (context.now < runAt) await this.jobs.enqueue(context, remindOfQuote, payload, { runAt });
      else await this.mail.expiring(context, quote, newest);
    });
  }
}

@Injectable()
export class TellOperatorOfQuoteHandler extends JobHandler<NonNullable<typeof tellOperatorOfQuote.payload>> {
  protected readonly task = tellOperatorOfQuote;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly quotes: QuotesService,
    private readonly mail: OperatorQuoteMail,
  ) {
    super(registry);
  }

  async handle({ operatorId, quoteId, ...news }: NonNullable<typeof tellOperatorOfQuote.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const quote: Quote = await this.quotes.get(context, quoteId);
      await this.mail.send(context, quote, news);
    });
  }
}
