import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { wordsPattern } from '../../platform/database/words-pattern.js';
import type { QuoteState } from './domain/quote-states.js';
import { Quote } from './quote.entity.js';
import type { QuotePageType } from './quotes.types.js';

export interface QuotesQuestion {
  readonly state: QuoteState | null;
  readonly search: string | null;
  readonly first: number;
  /** Id of the last quote of the page before. */
  readonly after: string | null;
}

const largestPage = 100;

/** Pages of the operator's list of quotes, newest first: a page stays where it is while others ask. */
@Injectable()
export class QuotesPage {
  /** At most 100 rows, however many are asked for. */
  async read(context: RequestContext, { state, search, first, after }: QuotesQuestion): Promise<QuotePageType> {
    const operatorId = await context.operatorId();
    const quotes = await context.repository(Quote);
    const query = quotes.createQueryBuilder('quote').where('quote.operatorId = :operatorId', { operatorId });
    if (state !== null) query.andWhere('quote.state = :state', { state });
    if (search !== null && search.trim() !== '') {
      query.andWhere(
        `(quote.reference ILIKE :pattern OR EXISTS (SELECT 1 FROM organisation o
          WHERE o.organisation_id = quote.organisation_id AND o.name ILIKE :pattern))`,
        { pattern: wordsPattern(search) },
      );
    }
    const totalCount = await query.getCount();
    if (after !== null) query.andWhere('quote.id < :after', { after });
    const nodes = await query
      .orderBy('quote.id', 'DESC')
      .limit(Math.min(Math.max(first, 1), largestPage))
      .getMany();
    return { nodes, totalCount, endCursor: nodes.at(-1)?.id ?? null };
  }
}
