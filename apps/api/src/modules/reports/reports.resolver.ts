import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { LanguageEnum } from '../../platform/graphql/language.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { findJob, JobType } from '../../platform/jobs/jobs.resolver.js';
import { Requires } from '../../platform/permissions/declarations.js';
import type { ReportKind } from '../registrations/index.js';
import { EditionResultsType } from '../results/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import { reportUrl } from './report-file.routes.js';
import {
  ReportKindEnum,
  ReportRequestedType,
  ReportType,
  type RequestReportOutcome,
  RequestReportResult,
} from './reports.types.js';
import { ReportsService } from './reports.service.js';

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Requires('results.read')
  @Query(() => ReportType, { nullable: true })
  report(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<ReportType | null> {
    return this.reports.find(context, id);
  }

  @Requires('report.request')
  @Mutation(() => RequestReportResult)
  async requestReport(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('kind', { type: () => ReportKindEnum }) kind: ReportKind,
    @Args('language', { type: () => LanguageEnum }) language: ReportLanguage,
  ): Promise<RequestReportOutcome> {
    const outcome = await this.reports.request(context, { editionId, kind, language });
    return outcome instanceof ExpectedError ? outcome : new ReportRequestedType(outcome);
  }

  @Requires('results.read')
  @ResolveField(() => String, { nullable: true, description: 'Null until the report is ready.' })
  url(@Parent() report: ReportType): string | null {
    return report.state === 'ready' ? reportUrl(report) : null;
  }

  @Requires('results.read')
  @ResolveField(() => JobType, { nullable: true })
  job(@Ctx() context: RequestContext, @Parent() report: ReportType): Promise<JobType | null> {
    return findJob(context, report.jobId);
  }
}

@Resolver(() => EditionResultsType)
export class EditionReportsResolver {
  constructor(private readonly reportsService: ReportsService) {}

  @Requires('results.read')
  @ResolveField(() => [ReportType])
  reports(@Ctx() context: RequestContext, @Parent() { runId }: EditionResultsType): Promise<ReportType[]> {
    return this.reportsService.ofRun(context, runId);
  }
}
