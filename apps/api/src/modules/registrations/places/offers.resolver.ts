import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { ClientAddress } from '../../../platform/graphql/client-address.decorator.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Public, Requires } from '../../../platform/permissions/declarations.js';
import { RegistrationsService } from '../registrations.service.js';
import { AnswersService } from './answers.service.js';
import { GiveUpsService } from './give-ups.service.js';
import { OffersByLink } from './offers-by-link.service.js';
import {
  type AnswerOfferByLinkOutcome,
  AnswerOfferByLinkResult,
  type AnswerOfferOutcome,
  AnswerOfferResult,
  OfferAnsweredByLinkType,
  OfferAnsweredType,
  OfferByLinkType,
  RegistrationWithdrawnType,
  type WithdrawRegistrationOutcome,
  WithdrawRegistrationResult,
} from './offers.types.js';

/** Places accepted, declined and given back, in the space of an organisation or by the link of a mail. */
@Resolver()
export class OffersResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly giveUps: GiveUpsService,
    private readonly byLink: OffersByLink,
    private readonly registrations: RegistrationsService,
  ) {}

  @Requires('registration.place')
  @Mutation(() => AnswerOfferResult)
  async answerOffer(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
  ): Promise<AnswerOfferOutcome> {
    const { id: organisationId } = await context.organisation();
    const answered = await this.answers.answer(context, { organisationId, id: registrationId }, accept);
    if (answered instanceof ExpectedError) return answered;
    return new OfferAnsweredType(await this.registrations.get(context, registrationId));
  }

  @Requires('registration.place')
  @Mutation(() => WithdrawRegistrationResult, {
    description: 'Leaves the draw or the waiting list, or gives a place back, until the audits begin.',
  })
  async withdrawRegistration(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
  ): Promise<WithdrawRegistrationOutcome> {
    const withdrawn = await this.giveUps.withdraw(context, registrationId);
    return withdrawn instanceof ExpectedError ? withdrawn : new RegistrationWithdrawnType(withdrawn);
  }

  @Public()
  @Query(() => OfferByLinkType, {
    nullable: true,
    description: 'Reading changes nothing: programs that check mails follow links.',
  })
  offerByLink(
    @Ctx() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<OfferByLinkType | null> {
    return this.byLink.find(context, token);
  }

  @Public()
  @Mutation(() => AnswerOfferByLinkResult)
  async answerOfferByLink(
    @Ctx() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
    @ClientAddress() clientAddress: string,
  ): Promise<AnswerOfferByLinkOutcome> {
    const answered = await this.byLink.answer(context, { token, accept, clientAddress });
    return answered instanceof ExpectedError ? answered : new OfferAnsweredByLinkType(answered.state);
  }
}
