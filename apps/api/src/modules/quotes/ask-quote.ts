import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EditionsService, takesRegistrations } from '../editions/index.js';
import { mostSites, type PriceBreakdownType, shownPrice } from '../orders/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ReferencesService, RegistrationClosed } from '../registrations/index.js';
import type { QuoteContent } from './domain/quote-content.js';
import { longestNeeds, sitesProblem } from './domain/quote-rules.js';
import { Quote } from './quote.entity.js';
import { QuotePrices, type WantedSite } from './quote-prices.service.js';
import { tellOperatorOfQuote } from './quote-tasks.js';
import { invalidQuote } from './quote-texts.js';

export interface QuoteRequest {
  readonly editionId: string;
  readonly sites: readonly WantedSite[];
  readonly needs: string;
}

/** An organisation asks for a quote, knowing what the price list says. */
@Injectable()
export class AskQuote {
  constructor(
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly prices: QuotePrices,
    private readonly references: ReferencesService,
    private readonly jobs: Jobs,
  ) {}

  /** What sites cost by the list. @throws NotFound for a site that is not the organisation's */
  async estimate(
    context: RequestContext,
    editionId: string,
    wanted: readonly WantedSite[],
  ): Promise<PriceBreakdownType> {
    const organisation = await this.organisations.get(context);
    const sites = await this.prices.named(context, organisation.id, wanted.slice(0, mostSites));
    const priced = await this.prices.lines(context, organisation, editionId, sites);
    if (priced === null) throw new NotFound('price');
    const { lines, list } = priced;
    const content: QuoteContent = { sites, lines, discount: null, isDemonstration: list.isDemonstration };
    const totals = await this.prices.totals(context, organisation, content);
    return shownPrice({ ...totals, lines, isDemonstration: list.isDemonstration });
  }

  /** @throws NotFound for an edition or a site that is not there for the organisation */
  async ask(context: RequestContext, request: QuoteRequest): Promise<Quote | InvalidInput | RegistrationClosed> {
    const organisation = await this.organisations.get(context);
    const edition = await this.editions.byId(context, request.editionId);
    if (edition.operatorId !== organisation.operatorId) throw new NotFound('edition');
    const sites = await this.prices.named(context, organisation.id, request.sites);
    const needs = request.needs.trim();
    const problem = sitesProblem(sites) ?? (needs.length > longestNeeds ? 'needs_too_long' : null);
    if (problem !== null) return invalidQuote(problem, context.language);
    if (!takesRegistrations(edition, context.now)) {
      return new RegistrationClosed(edition, context.now, context.language);
    }
    const priced = await this.prices.lines(context, organisation, edition.id, sites);
    if (priced === null) return invalidQuote('option_without_price', context.language);
    const { id: organisationId, operatorId } = organisation;
    const [reference = ''] = await this.references.next(context, 'DEV', edition, 1);
    const quote: Quote = {
      organisationId,
      id: uuidv7(),
      operatorId,
      editionId: edition.id,
      reference,
      state: 'requested',
      needs,
      sites,
      requestedBy: await context.userId(),
      requestedAt: context.now,
      decidedBy: null,
      decidedAt: null,
      refusalReason: null,
    };
    const quotes = await context.repository(Quote);
    await quotes.insert(quote);
    await this.jobs.enqueue(context, tellOperatorOfQuote, {
      kind: 'quote_requested',
      organisationId,
      operatorId,
      quoteId: quote.id,
    });
    return quote;
  }
}
