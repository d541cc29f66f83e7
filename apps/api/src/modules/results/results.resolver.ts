import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { GridsService } from '../grids/index.js';
import { EditionTypes } from '../registrations/index.js';
import { EditionResultsType, SiteResultType } from './results.types.js';
import { ResultsService, type VisibleEdition, type VisibleSite } from './results.service.js';

@Resolver(() => EditionResultsType)
export class ResultsResolver {
  constructor(
    private readonly resultsService: ResultsService,
    private readonly editionTypes: EditionTypes,
    private readonly grids: GridsService,
  ) {}

  @Requires('results.read')
  @Query(() => [EditionResultsType], { description: 'Released results of the organisation, newest edition first.' })
  async results(@Ctx() context: RequestContext): Promise<EditionResultsType[]> {
    const shown: EditionResultsType[] = [];
    for (const edition of await this.resultsService.all(context)) shown.push(await this.shown(context, edition));
    return shown;
  }

  @Requires('results.read')
  @Query(() => SiteResultType, { nullable: true })
  async siteResult(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<SiteResultType | null> {
    const site = await this.resultsService.ofSite(context, editionId, registrationId);
    return site && siteResult(site);
  }

  private async shown(context: RequestContext, { run, sites }: VisibleEdition): Promise<EditionResultsType> {
    return {
      edition: await this.editionTypes.load(context, run.editionId),
      asOf: run.computedAt,
      releasedAt: run.releasedAt,
      methodVersion: run.methodVersion,
      grid: await this.grids.describe(context, run.gridVersionId),
      runId: run.id,
      sites: sites.map(siteResult),
    };
  }
}

function siteResult({ registration, site, result }: VisibleSite): SiteResultType {
  return { registrationId: registration.id, reference: registration.reference, site, ...result };
}
