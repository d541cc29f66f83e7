import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires, SignedIn } from '../../platform/permissions/declarations.js';
import { EditionType } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import { Order, OrdersService, OrderType, PriceBreakdownType } from '../orders/index.js';
import { type Organisation, OrganisationsService, OrganisationType } from '../organisations/index.js';
import { EditionTypes } from '../registrations/index.js';
import { linesToOrder } from './domain/quote-content.js';
import type { QuoteComment } from './quote-comment.entity.js';
import { QuotePrices } from './quote-prices.service.js';
import { isSent, type QuoteVersion } from './quote-version.entity.js';
import { QuotesService } from './quotes.service.js';
import { QuoteCommentType, QuoteType, QuoteVersionType } from './quotes.types.js';
import { shownVersion } from './shown-quote.js';

/** What stands beside a quote. */
@Resolver(() => QuoteType)
export class QuoteFieldsResolver {
  private readonly versionRows = new RowLoader<QuoteVersion[]>('versions', async (context, quoteIds) => {
    const rows = await this.quotes.versionsOf(context, quoteIds);
    return new Map(quoteIds.map((id) => [id, rows.filter(({ quoteId }) => quoteId === id)]));
  });

  private readonly commentRows = new RowLoader<QuoteComment[]>('comments', async (context, quoteIds) => {
    const rows = await this.quotes.commentsOf(context, quoteIds);
    return new Map(quoteIds.map((id) => [id, rows.filter(({ quoteId }) => quoteId === id)]));
  });

  private readonly orderRows = new RowLoader<Order>('order', (context, quoteIds) =>
    this.orders.ofQuotes(context, quoteIds),
  );

  private readonly organisationRows = new RowLoader<Organisation>('organisation', (context, ids) =>
    this.organisations.byIds(context, ids),
  );

  constructor(
    private readonly quotes: QuotesService,
    private readonly orders: OrdersService,
    private readonly organisations: OrganisationsService,
    private readonly identity: IdentityService,
    private readonly editionTypes: EditionTypes,
  ) {}

  @SignedIn()
  @ResolveField(() => [QuoteVersionType], { description: 'Those that were sent, each against the one before.' })
  async versions(@Ctx() context: RequestContext, @Parent() { id }: QuoteType): Promise<QuoteVersionType[]> {
    const sent = (await this.versionRows.load(context, id)).filter(isSent);
    return sent.map((row, index) => shownVersion(row, sent[index - 1] ?? null));
  }

  @Requires('operator.quotes')
  @ResolveField(() => QuoteVersionType, {
    nullable: true,
    description: 'The version that is being written; the operator alone sees it.',
  })
  async draft(@Ctx() context: RequestContext, @Parent() { id }: QuoteType): Promise<QuoteVersionType | null> {
    const rows = await this.versionRows.load(context, id);
    const draft = rows.find((row) => !isSent(row));
    return draft === undefined ? null : shownVersion(draft, rows.findLast(isSent) ?? null);
  }

  @SignedIn()
  @ResolveField(() => [QuoteCommentType])
  async comments(@Ctx() context: RequestContext, @Parent() { id }: QuoteType): Promise<QuoteCommentType[]> {
    const rows = await this.commentRows.load(context, id);
    const { operator } = await context.access();
    const shown: QuoteCommentType[] = [];
    for (const { authorId, ...comment } of rows) {
      // A structure never learns who works for the operator.
      const isNamed = comment.side === 'organisation' || operator !== null;
      const person = isNamed ? await this.identity.person(context, authorId) : null;
      shown.push({ ...comment, authorName: person?.name ?? null });
    }
    return shown;
  }

  @SignedIn()
  @ResolveField(() => OrderType, { nullable: true, description: 'What its acceptance made.' })
  order(@Ctx() context: RequestContext, @Parent() { id }: QuoteType): Promise<OrderType | null> {
    return this.orderRows.find(context, id);
  }

  @SignedIn()
  @ResolveField(() => EditionType)
  edition(@Ctx() context: RequestContext, @Parent() { editionId }: QuoteType): Promise<EditionType> {
    return this.editionTypes.load(context, editionId);
  }

  @SignedIn()
  @ResolveField(() => String)
  async organisationName(@Ctx() context: RequestContext, @Parent() { organisationId }: QuoteType): Promise<string> {
    return (await this.organisationRows.load(context, organisationId)).name;
  }
}

/** The totals of a version with their tax. */
@Resolver(() => QuoteVersionType)
export class QuoteVersionTotalsResolver {
  private readonly organisationRows = new RowLoader<Organisation>('organisation', (context, ids) =>
    this.organisations.byIds(context, ids),
  );

  constructor(
    private readonly organisations: OrganisationsService,
    private readonly prices: QuotePrices,
  ) {}

  @SignedIn()
  @ResolveField(() => PriceBreakdownType, { description: 'The lines that an acceptance orders, with their totals.' })
  async price(@Ctx() context: RequestContext, @Parent() { row }: QuoteVersionType): Promise<PriceBreakdownType> {
    const organisation = await this.organisationRows.load(context, row.organisationId);
    const totals = await this.prices.totals(context, organisation, row.content);
    return {
      ...totals,
      vatGroups: [...totals.vatGroups],
      lines: linesToOrder(row.content),
      isDemonstration: row.content.isDemonstration,
    };
  }
}

/** The quotes of an organisation. */
@Resolver(() => OrganisationType)
export class OrganisationQuotesResolver {
  constructor(private readonly quotesService: QuotesService) {}

  @Requires('quote.read')
  @ResolveField(() => [QuoteType])
  quotes(@Ctx() context: RequestContext, @Parent() { id }: OrganisationType): Promise<QuoteType[]> {
    return this.quotesService.ofOrganisation(context, id);
  }
}
