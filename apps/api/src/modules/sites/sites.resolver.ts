import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { OrganisationsService, OrganisationType } from '../organisations/index.js';
import { SitesService } from './sites.service.js';
import { type AddSiteOutcome, AddSiteResult, NewSiteInput, SiteAddedType, SiteType } from './sites.types.js';

@Resolver()
export class SitesResolver {
  constructor(private readonly sites: SitesService) {}

  @Requires('organisation.edit')
  @Mutation(() => AddSiteResult)
  async addSite(@Ctx() context: RequestContext, @Args('input') input: NewSiteInput): Promise<AddSiteOutcome> {
    const outcome = await this.sites.add(context, input);
    return outcome instanceof ExpectedError ? outcome : new SiteAddedType(outcome);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationSitesResolver {
  constructor(private readonly sitesService: SitesService) {}

  @Requires('organisation.read')
  @ResolveField(() => [SiteType])
  sites(@Ctx() context: RequestContext, @Parent() { id }: OrganisationType): Promise<SiteType[]> {
    return this.sitesService.ofOrganisation(context, id);
  }
}

@Resolver(() => SiteAddedType)
export class SiteAddedResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Requires('organisation.read')
  @ResolveField(() => OrganisationType)
  organisation(@Ctx() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.get(context);
  }
}
