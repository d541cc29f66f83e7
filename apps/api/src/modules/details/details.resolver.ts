import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { EditionsService } from '../editions/index.js';
import { RegistrationType } from '../registrations/index.js';
import { DecideChange } from './decide-change.js';
import { DetailsService } from './details.service.js';
import {
  type ChangeDetailsOutcome,
  ChangeDetailsResult,
  type DecideChangeOutcome,
  DecideChangeResult,
  DetailsChangedType,
  DetailsChangeType,
  ParticipationDetailsType,
} from './details.types.js';
import { toChangeType, toDetailsType } from './details-shown.js';

/** What a registration's participant tells of its site. */
@Resolver(() => RegistrationType)
export class DetailsResolver {
  constructor(
    private readonly detailsService: DetailsService,
    private readonly deciding: DecideChange,
    private readonly editions: EditionsService,
  ) {}

  @Requires('organisation.read')
  @ResolveField(() => ParticipationDetailsType, { nullable: true, description: 'Null while nothing was told.' })
  async details(
    @Ctx() context: RequestContext,
    @Parent() { id }: RegistrationType,
  ): Promise<ParticipationDetailsType | null> {
    const found = await this.detailsService.find(context, id);
    return found === null ? null : toDetailsType(found.details);
  }

  @Requires('organisation.read')
  @ResolveField(() => [DetailsChangeType], { description: 'Every change of the details, newest first.' })
  async detailsChanges(
    @Ctx() context: RequestContext,
    @Parent() { id }: RegistrationType,
  ): Promise<DetailsChangeType[]> {
    return (await this.detailsService.changes(context, id)).map(toChangeType);
  }

  @Requires('registration.place')
  @Mutation(() => ChangeDetailsResult)
  async changeDetails(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
    @Args('details', { type: () => ParticipationDetailsType }) details: ParticipationDetailsType,
  ): Promise<ChangeDetailsOutcome> {
    const outcome = await this.detailsService.change(context, registrationId, details);
    return outcome instanceof ExpectedError ? outcome : new DetailsChangedType(toChangeType(outcome));
  }

  @Requires('operator.registrations')
  @Query(() => [DetailsChangeType], {
    description: 'Changes asked for after the date: those that wait, then the latest decided.',
  })
  async requestedChanges(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<DetailsChangeType[]> {
    await this.editions.own(context, editionId);
    return (await this.deciding.ofEdition(context, editionId)).map(toChangeType);
  }

  @Requires('operator.details')
  @Mutation(() => DecideChangeResult)
  async decideChange(
    @Ctx() context: RequestContext,
    @Args('changeId', { type: () => UuidScalar }) changeId: string,
    @Args('isAccepted', { type: () => Boolean }) isAccepted: boolean,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<DecideChangeOutcome> {
    const outcome = await this.deciding.decide(context, { changeId, isAccepted, reason });
    return outcome instanceof ExpectedError ? outcome : new DetailsChangedType(toChangeType(outcome));
  }
}
