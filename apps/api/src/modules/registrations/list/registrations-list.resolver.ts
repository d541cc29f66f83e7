import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { RegistrationFilterInput, RegistrationPageType } from '../registrations.types.js';
import { RegistrationCountsType, toCountsType } from './registration-counts.types.js';
import { RegistrationsControl } from './registrations-control.js';
import { RegistrationsPage } from './registrations-page.js';

/** The operator's list of the registrations of an edition, and how many there are of each sort. */
@Resolver()
export class RegistrationsListResolver {
  constructor(
    private readonly page: RegistrationsPage,
    private readonly control: RegistrationsControl,
  ) {}

  @Requires('operator.registrations')
  @Query(() => RegistrationPageType)
  registrations(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('filter', { type: () => RegistrationFilterInput, nullable: true }) filter: RegistrationFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RegistrationPageType> {
    return this.page.read(context, { editionId, filter: filter ?? null, first, after: after ?? null });
  }

  @Requires('operator.registrations')
  @Query(() => RegistrationCountsType)
  async registrationCounts(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('filter', { type: () => RegistrationFilterInput, nullable: true }) filter: RegistrationFilterInput | null,
  ): Promise<RegistrationCountsType> {
    const { edition, counts } = await this.control.counts(context, editionId, filter ?? null);
    return toCountsType(edition, counts);
  }
}
