import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires, SignedIn } from '../../platform/permissions/declarations.js';
import { CreateOrganisation } from './create-organisation.js';
import {
  type CreateOrganisationOutcome,
  CreateOrganisationResult,
  NewOrganisationInput,
  OrganisationCreatedType,
  OrganisationType,
} from './organisations.types.js';
import { OrganisationsService } from './organisations.service.js';

@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly createOrganisations: CreateOrganisation,
  ) {}

  @Requires('organisation.read')
  @Query(() => OrganisationType, { description: 'The organisation of the request (header x-organisation-id).' })
  organisation(@Ctx() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.get(context);
  }

  @SignedIn()
  @Mutation(() => CreateOrganisationResult)
  async createOrganisation(
    @Ctx() context: RequestContext,
    @Args('input') input: NewOrganisationInput,
  ): Promise<CreateOrganisationOutcome> {
    const outcome = await this.createOrganisations.create(context, input);
    return outcome instanceof ExpectedError ? outcome : new OrganisationCreatedType(outcome);
  }
}
