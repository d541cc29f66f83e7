import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { GridsService } from '../grids/index.js';
import { LineageService } from './lineage.service.js';
import { FigureLineageType } from './lineage.types.js';

@Resolver(() => FigureLineageType)
export class LineageResolver {
  constructor(
    private readonly lineages: LineageService,
    private readonly grids: GridsService,
  ) {}

  @Requires('results.read')
  @Query(() => FigureLineageType, {
    nullable: true,
    description:
      'How one figure of a released result came about; null for an unknown site, edition or figure, one of somebody else, or one the participation does not include, all alike. Figures: overall, overall_with_physical, channel:phone, determinant:courtesy, stage:access, criterion:TEL-06.',
  })
  async figureLineage(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('figure', { type: () => String }) figure: string,
  ): Promise<FigureLineageType | null> {
    const found = await this.lineages.ofFigure(context, { registrationId, editionId, figure });
    if (found === null) return null;
    const { lineage, run, inspectedChannels } = found;
    const grid = await this.grids.describe(context, run.gridVersionId);
    return {
      figure: lineage.figure,
      score: lineage.score,
      asOf: run.computedAt,
      releasedAt: run.releasedAt,
      runId: run.id,
      inputHash: run.inputHash ?? '',
      methodVersion: run.methodVersion,
      gridVersion: `${grid.code} ${grid.version}`,
      gridHash: run.gridHash,
      withinVariance: lineage.channels.map(({ code }) => ({
        channel: code,
        variance: run.withinVariance?.[code] ?? null,
        isInspected: inspectedChannels.includes(code),
      })),
      channels: [...lineage.channels],
      opensAudits: lineage.opensAudits,
    };
  }
}
