import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { endOfDay, EditionsService } from '../editions/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { Discount } from './domain/discounts.js';
import type { QuoteContent, QuoteLine } from './domain/quote-content.js';
import { draftProblem, sitesProblem } from './domain/quote-rules.js';
import { isDecided } from './domain/quote-states.js';
import { Quote } from './quote.entity.js';
import { QuotePrices, type WantedSite } from './quote-prices.service.js';
import { invalidQuote } from './quote-texts.js';
import { isSent, QuoteVersion } from './quote-version.entity.js';
import { QuoteUnavailable } from './quotes.errors.js';
import { QuotesService } from './quotes.service.js';

/** A line agreed upon, as the operator types it. */
export interface CustomLine {
  /** Of the line in an earlier version; a new one gets its own. */
  readonly key: string | null;
  readonly label: string;
  readonly quantity: number;
  readonly unitCents: number;
}

/** What the operator types: prices of sites come from the list, totals are derived. */
export interface QuoteDraft {
  readonly sites: readonly WantedSite[];
  readonly customLines: readonly CustomLine[];
  /** Of lines, by their keys; one of a line that is not there is left out. */
  readonly lineDiscounts: readonly { readonly lineKey: string; readonly discount: Discount }[];
  readonly discount: QuoteContent['discount'];
  readonly note: string;
  /** The last day of its validity, in Paris. */
  readonly validOn: string;
}

/** A version before it is kept. */
type Composed = Pick<QuoteVersion, 'content' | 'note' | 'validUntil' | 'priceListVersion'>;

/** The operator drafts a version; saving again replaces the draft. What was sent stays as it is. */
@Injectable()
export class DraftQuote {
  constructor(
    private readonly quotes: QuotesService,
    private readonly prices: QuotePrices,
    private readonly organisations: OrganisationsService,
    private readonly editions: EditionsService,
  ) {}

  /** What a draft would say, with nothing written. @throws NotFound for an unknown quote, another operator's, or a site of another organisation */
  async preview(context: RequestContext, quoteId: string, draft: QuoteDraft): Promise<QuoteVersion | InvalidInput> {
    const quote = await this.quotes.get(context, quoteId);
    const composed = await this.compose(context, quote, draft);
    return composed instanceof InvalidInput ? composed : this.row(context, quote, composed);
  }

  /** @throws NotFound for an unknown quote, another operator's, or a site of another organisation */
  async draft(
    context: RequestContext,
    quoteId: string,
    draft: QuoteDraft,
  ): Promise<Quote | InvalidInput | QuoteUnavailable> {
    const quote = await this.quotes.lock(context, quoteId);
    if (isDecided(quote.state)) {
      return new QuoteUnavailable(quote.state === 'accepted' ? 'accepted' : 'refused', context.language);
    }
    const composed = await this.compose(context, quote, draft);
    if (composed instanceof InvalidInput) return composed;
    await this.write(context, await this.row(context, quote, composed));
    return quote.state === 'requested' ? this.quotes.move(context, quote, 'drafted') : quote;
  }

  private async compose(context: RequestContext, quote: Quote, draft: QuoteDraft): Promise<Composed | InvalidInput> {
    const organisation = await this.organisations.getById(context, quote.organisationId);
    const edition = await this.editions.byId(context, quote.editionId);
    const sites = await this.prices.named(context, quote.organisationId, draft.sites);
    const badSites = sitesProblem(sites);
    if (badSites !== null) return invalidQuote(badSites, context.language);
    const priced = await this.prices.lines(context, organisation, edition.id, sites);
    if (priced === null) return invalidQuote('option_without_price', context.language);
    const { lines, list } = priced;
    const discounts = new Map(draft.lineDiscounts.map(({ lineKey, discount }) => [lineKey, discount]));
    const all = [...lines, ...draft.customLines.map(customLine)];
    const content: QuoteContent = {
      sites,
      lines: all.map((line) => ({ ...line, discount: discounts.get(line.key) ?? null })),
      discount: draft.discount && { ...draft.discount, label: draft.discount.label.trim() },
      isDemonstration: list.isDemonstration,
    };
    const note = draft.note.trim();
    const validUntil = endOfDay(draft.validOn);
    const { registrationClosesAt } = edition;
    const problem = draftProblem({ content, note, validUntil, registrationClosesAt }, context.now);
    if (problem !== null) return invalidQuote(problem, context.language);
    return { content, note, validUntil, priceListVersion: list.version };
  }

  private async write(context: RequestContext, row: QuoteVersion): Promise<void> {
    const { organisationId, quoteId, version, operatorId: _, sentBy: __, sentAt: ___, ...drafted } = row;
    const versions = await context.repository(QuoteVersion);
    const { affected } = await versions.update({ organisationId, quoteId, version, sentAt: IsNull() }, drafted);
    if (affected === 0) await versions.insert(row);
  }

  private async row(context: RequestContext, quote: Quote, composed: Composed): Promise<QuoteVersion> {
    const versions = await this.quotes.versionsOf(context, [quote.id]);
    const last = versions.at(-1);
    return {
      ...composed,
      organisationId: quote.organisationId,
      quoteId: quote.id,
      version: last === undefined ? 1 : isSent(last) ? last.version + 1 : last.version,
      operatorId: quote.operatorId,
      draftedBy: await context.userId(),
      draftedAt: context.now,
      sentBy: null,
      sentAt: null,
    };
  }
}

function customLine({ key, label, quantity, unitCents }: CustomLine): QuoteLine {
  return {
    key: key ?? uuidv7(),
    code: 'custom',
    categoryCode: null,
    siteId: null,
    siteName: null,
    siteRank: null,
    label: label.trim(),
    quantity,
    unitCents,
    totalCents: quantity * unitCents,
    discount: null,
  };
}
