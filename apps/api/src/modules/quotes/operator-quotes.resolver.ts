import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import type { QuoteState } from './domain/quote-states.js';
import { DraftQuote, type QuoteDraft } from './draft-quote.js';
import { QuotesPage } from './quotes-page.js';
import { QuoteDraftInput } from './quotes.inputs.js';
import {
  type ChangeQuoteOutcome,
  ChangeQuoteResult,
  type PreviewQuoteOutcome,
  PreviewQuoteResult,
  QuotePreviewType,
  QuoteSavedType,
} from './quotes.outcomes.js';
import { QuotePageType, QuoteStateEnum } from './quotes.types.js';
import { SendQuote } from './send-quote.js';
import { shownVersion } from './shown-quote.js';

/** What the operator does about quotes. */
@Resolver()
export class OperatorQuotesResolver {
  constructor(
    private readonly page: QuotesPage,
    private readonly drafting: DraftQuote,
    private readonly sending: SendQuote,
  ) {}

  @Requires('operator.quotes')
  @Query(() => QuotePageType)
  quotes(
    @Ctx() context: RequestContext,
    @Args('state', { type: () => QuoteStateEnum, nullable: true }) state: QuoteState | null,
    @Args('search', { type: () => String, nullable: true, description: 'In references and names of organisations.' })
    search: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => UuidScalar, nullable: true }) after: string | null,
  ): Promise<QuotePageType> {
    return this.page.read(context, { state: state ?? null, search: search ?? null, first, after: after ?? null });
  }

  @Requires('operator.quotes')
  @Query(() => PreviewQuoteResult, { description: 'What a draft would say; nothing is kept.' })
  async previewQuote(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('draft') draft: QuoteDraftInput,
  ): Promise<PreviewQuoteOutcome> {
    const outcome = await this.drafting.preview(context, id, typed(draft));
    return outcome instanceof ExpectedError ? outcome : new QuotePreviewType(shownVersion(outcome, null));
  }

  @Requires('operator.quotes')
  @Mutation(() => ChangeQuoteResult)
  async draftQuote(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('draft') draft: QuoteDraftInput,
  ): Promise<ChangeQuoteOutcome> {
    const outcome = await this.drafting.draft(context, id, typed(draft));
    return outcome instanceof ExpectedError ? outcome : new QuoteSavedType(outcome);
  }

  @Requires('operator.quotes')
  @Mutation(() => ChangeQuoteResult, { description: 'The draft takes the place of the version that was sent before.' })
  async sendQuote(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<ChangeQuoteOutcome> {
    const outcome = await this.sending.send(context, id);
    return outcome instanceof ExpectedError ? outcome : new QuoteSavedType(outcome);
  }
}

function typed({ customLines, discount, ...draft }: QuoteDraftInput): QuoteDraft {
  return {
    ...draft,
    customLines: customLines.map(({ key, ...line }) => ({ ...line, key: key ?? null })),
    discount: discount ?? null,
  };
}
