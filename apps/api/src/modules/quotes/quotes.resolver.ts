import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { PriceBreakdownType } from '../orders/index.js';
import { AcceptQuote } from './accept-quote.js';
import { AnswerQuote } from './answer-quote.js';
import { AskQuote } from './ask-quote.js';
import { QuoteAcceptanceInput, QuotedSiteInput, QuoteRequestInput } from './quotes.inputs.js';
import {
  type AcceptQuoteOutcome,
  AcceptQuoteResult,
  type AskForQuoteOutcome,
  AskForQuoteResult,
  type ChangeQuoteOutcome,
  ChangeQuoteResult,
  QuoteAcceptedType,
  QuoteSavedType,
} from './quotes.outcomes.js';
import { QuotesService } from './quotes.service.js';
import { QuoteType } from './quotes.types.js';

/** What an organisation does about its quotes; messages go both ways. */
@Resolver()
export class QuotesResolver {
  constructor(
    private readonly quotes: QuotesService,
    private readonly asking: AskQuote,
    private readonly answering: AnswerQuote,
    private readonly accepting: AcceptQuote,
  ) {}

  @Requires('quote.read')
  @Query(() => QuoteType, { nullable: true })
  quote(@Ctx() context: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<QuoteType | null> {
    return this.quotes.find(context, id);
  }

  @Requires('quote.ask')
  @Query(() => PriceBreakdownType, { description: 'What sites cost by the price list, before any agreement.' })
  quoteEstimate(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('sites', { type: () => [QuotedSiteInput] }) sites: QuotedSiteInput[],
  ): Promise<PriceBreakdownType> {
    return this.asking.estimate(context, editionId, sites);
  }

  @Requires('quote.ask')
  @Mutation(() => AskForQuoteResult)
  async askForQuote(
    @Ctx() context: RequestContext,
    @Args('request') request: QuoteRequestInput,
  ): Promise<AskForQuoteOutcome> {
    const outcome = await this.asking.ask(context, request);
    return outcome instanceof ExpectedError ? outcome : new QuoteSavedType(outcome);
  }

  @Requires('quote.comment')
  @Mutation(() => ChangeQuoteResult)
  async commentOnQuote(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<ChangeQuoteOutcome> {
    const outcome = await this.answering.comment(context, id, text);
    return outcome instanceof ExpectedError ? outcome : new QuoteSavedType(outcome);
  }

  @Requires('quote.ask')
  @Mutation(() => ChangeQuoteResult)
  async refuseQuote(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<ChangeQuoteOutcome> {
    const outcome = await this.answering.refuse(context, id, reason);
    return outcome instanceof ExpectedError ? outcome : new QuoteSavedType(outcome);
  }

  @Requires('order.commit')
  @Mutation(() => AcceptQuoteResult, {
    description: 'Makes exactly one order at the price of the version; pressed again it answers with the same order.',
  })
  async acceptQuote(
    @Ctx() context: RequestContext,
    @Args('acceptance') { payers, ...acceptance }: QuoteAcceptanceInput,
  ): Promise<AcceptQuoteOutcome> {
    const outcome = await this.accepting.accept(context, {
      ...acceptance,
      payers: payers.map(({ payerId, serviceCode, commitmentNumber, contractNumber, siteIds, purchaseOrder }) => ({
        payerId: payerId ?? null,
        serviceCode: serviceCode ?? null,
        commitmentNumber: commitmentNumber ?? null,
        contractNumber: contractNumber ?? null,
        siteIds,
        purchaseOrder,
      })),
    });
    return outcome instanceof ExpectedError ? outcome : new QuoteAcceptedType(outcome.quote, outcome.order);
  }
}
