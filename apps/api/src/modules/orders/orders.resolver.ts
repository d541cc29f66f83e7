import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import { mostSites } from './domain/registration-form.js';
import { OrdersService } from './orders.service.js';
import { shownPrice } from './shown-price.js';
import {
  OrderType,
  PlaceRegistrationInput,
  type PlaceRegistrationOutcome,
  PlaceRegistrationResult,
  PriceBreakdownType,
  PriceQuestionInput,
  type SwitchToPaidOutcome,
  SwitchToPaidResult,
} from './orders.types.js';
import { PlaceRegistration } from './place-registration.js';
import { PricesService } from './prices.service.js';
import { SwitchToPaid } from './switch-to-paid.js';

@Resolver()
export class OrdersResolver {
  constructor(
    private readonly orders: OrdersService,
    private readonly prices: PricesService,
    private readonly placing: PlaceRegistration,
    private readonly switching: SwitchToPaid,
  ) {}

  @Public()
  @Query(() => PriceBreakdownType)
  async priceOf(
    @Ctx() context: RequestContext,
    @Args('question') { editionId, categoryCode, sites }: PriceQuestionInput,
  ): Promise<PriceBreakdownType> {
    if (sites.length > mostSites) throw new GraphQLError(`Ask for the price of ${mostSites} sites at most.`);
    const unnamed = sites.map(({ physicalVisits }) => ({ siteId: null, name: null, physicalVisits, extraAudits: 0 }));
    return shownPrice(await this.prices.quote(context, { editionId, categoryCode, sites: unnamed }));
  }

  @Requires('organisation.read')
  @Query(() => OrderType, { nullable: true })
  order(@Ctx() context: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<OrderType | null> {
    return this.orders.find(context, id);
  }

  @Requires('registration.place')
  @Mutation(() => PlaceRegistrationResult, {
    description: 'A whole form at once, for programs; people write a draft and send it.',
  })
  placeRegistration(
    @Ctx() context: RequestContext,
    @Args('input')
    { editionId, freeSiteId, paidSites, staffInformed, dataProtectionRead, idempotencyKey }: PlaceRegistrationInput,
  ): Promise<PlaceRegistrationOutcome> {
    const declared = { staffInformed, dataProtectionRead };
    return this.placing.place(context, {
      editionId,
      freeSiteId: freeSiteId ?? null,
      paidSites,
      ...declared,
      idempotencyKey,
    });
  }

  @Requires('registration.place')
  @Mutation(() => SwitchToPaidResult, {
    description:
      'A free application that has no confirmed place takes part as a paid one instead: the same site, nothing typed again.',
  })
  switchToPaid(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
    @Args('physicalVisits', { type: () => Boolean }) physicalVisits: boolean,
    @Args('idempotencyKey', { type: () => UuidScalar, description: 'Made once per page by the portal.' })
    idempotencyKey: string,
  ): Promise<SwitchToPaidOutcome> {
    return this.switching.switch(context, { registrationId, physicalVisits, idempotencyKey });
  }
}
