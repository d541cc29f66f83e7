import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { findJob, JobType } from '../../platform/jobs/jobs.resolver.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { GridsService } from '../grids/index.js';
import { panelView } from './domain/panel-view.js';
import type { PanelStatistic } from './panel-statistic.entity.js';
import { ReleaseScoreRun } from './release-score-run.js';
import { ScoreRunsService } from './score-runs.service.js';
import {
  PanelResultType,
  type ReleaseScoreRunOutcome,
  ReleaseScoreRunResult,
  ScoreRunReleasedType,
  ScoreRunStartedType,
  ScoreRunType,
  type StartScoreRunOutcome,
  StartScoreRunResult,
} from './score-runs.types.js';

@Resolver(() => ScoreRunType)
export class ScoreRunsResolver {
  private readonly panels = new RowLoader<PanelStatistic>('panel', (context, ids) => this.runs.panels(context, ids));

  constructor(
    private readonly runs: ScoreRunsService,
    private readonly releases: ReleaseScoreRun,
    private readonly grids: GridsService,
  ) {}

  @Requires('operator.scores')
  @Query(() => [ScoreRunType], { description: 'The score runs of an edition, newest first.' })
  scoreRuns(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<ScoreRunType[]> {
    return this.runs.ofEdition(context, editionId);
  }

  @Requires('operator.scores')
  @Mutation(() => StartScoreRunResult)
  async startScoreRun(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<StartScoreRunOutcome> {
    const outcome = await this.runs.start(context, editionId);
    return outcome instanceof ExpectedError ? outcome : new ScoreRunStartedType(outcome);
  }

  @Requires('operator.release')
  @Mutation(() => ReleaseScoreRunResult)
  async releaseScoreRun(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<ReleaseScoreRunOutcome> {
    const outcome = await this.releases.release(context, id);
    return outcome instanceof ExpectedError ? outcome : new ScoreRunReleasedType(outcome);
  }

  @Requires('operator.scores')
  @ResolveField(() => PanelResultType, { nullable: true, description: 'Null until the run is computed.' })
  async panel(@Ctx() context: RequestContext, @Parent() run: ScoreRunType): Promise<PanelResultType | null> {
    const statistic = await this.panels.find(context, run.id);
    return statistic && panelView(statistic.panel, await this.grids.grid(context, run.gridVersionId));
  }

  @Requires('operator.scores')
  @ResolveField(() => Boolean, {
    description:
      'Whether the run follows the audits of its edition: it changes with each of them and can never be released.',
  })
  isProvisional(@Parent() run: ScoreRunType): boolean {
    return run.kind === 'provisional';
  }

  @Requires('operator.scores')
  @ResolveField(() => JobType, { nullable: true })
  job(@Ctx() context: RequestContext, @Parent() run: ScoreRunType): Promise<JobType | null> {
    return findJob(context, run.jobId);
  }
}
