import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { SignedIn } from '../../platform/permissions/declarations.js';
import { EditionType } from '../editions/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { type Site, SitesService, SiteType } from '../sites/index.js';
import { EditionTypes } from './edition-types.js';
import { RegistrationType } from './registrations.types.js';

/** What stands beside a registration. Whoever sees the registration sees these: row-level security holds for each of them again. */
@Resolver(() => RegistrationType)
export class RegistrationFieldsResolver {
  private readonly siteRows = new RowLoader<Site>('site', (context, ids) => this.sites.byIds(context, ids));
  private readonly organisationRows = new RowLoader<Organisation>('organisation', (context, ids) =>
    this.organisations.byIds(context, ids),
  );

  constructor(
    private readonly sites: SitesService,
    private readonly organisations: OrganisationsService,
    private readonly editionTypes: EditionTypes,
  ) {}

  @SignedIn()
  @ResolveField(() => SiteType)
  site(@Ctx() context: RequestContext, @Parent() { siteId }: RegistrationType): Promise<SiteType> {
    return this.siteRows.load(context, siteId);
  }

  @SignedIn()
  @ResolveField(() => EditionType)
  edition(@Ctx() context: RequestContext, @Parent() { editionId }: RegistrationType): Promise<EditionType> {
    return this.editionTypes.load(context, editionId);
  }

  @SignedIn()
  @ResolveField(() => String)
  async organisationName(
    @Ctx() context: RequestContext,
    @Parent() { organisationId }: RegistrationType,
  ): Promise<string> {
    return (await this.organisationRows.load(context, organisationId)).name;
  }

  @SignedIn()
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Rank of a waiting application on the list of the draw; null for one that queued after it, and for one that does not wait.',
  })
  waitingRank(@Parent() { state, waitingRank }: RegistrationType): number | null {
    return state === 'waiting' ? waitingRank : null;
  }
}
