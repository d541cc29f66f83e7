import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { findJob } from '../../platform/jobs/jobs.resolver.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { TransitionRefused } from '../editions/index.js';
import type { AuditImport } from './audit-import.entity.js';
import { AuditImportType, ConfirmImportResult, ImportConfirmedType } from './audits.types.js';
import { problemText } from './domain/import-problems.js';
import { ImportsService } from './imports.service.js';

@Resolver()
export class AuditsResolver {
  constructor(private readonly imports: ImportsService) {}

  @Requires('operator.audits')
  @Query(() => [AuditImportType])
  async auditImports(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<AuditImportType[]> {
    const imports = await this.imports.ofEdition(context, editionId);
    return Promise.all(imports.map((auditImport) => shown(context, auditImport)));
  }

  @Requires('operator.audits')
  @Query(() => AuditImportType, { nullable: true })
  async auditImport(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<AuditImportType> {
    return shown(context, await this.imports.byId(context, id));
  }

  @Requires('operator.audits')
  @Mutation(() => ConfirmImportResult)
  async confirmImport(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<typeof ConfirmImportResult> {
    return decided(context, await this.imports.confirm(context, id));
  }

  @Requires('operator.audits')
  @Mutation(() => ConfirmImportResult)
  async discardImport(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<typeof ConfirmImportResult> {
    return decided(context, await this.imports.discard(context, id));
  }
}

async function decided(
  context: RequestContext,
  outcome: AuditImport | TransitionRefused,
): Promise<ImportConfirmedType | TransitionRefused> {
  return outcome instanceof TransitionRefused ? outcome : new ImportConfirmedType(await shown(context, outcome));
}

async function shown(context: RequestContext, auditImport: AuditImport): Promise<AuditImportType> {
  return Object.assign({}, auditImport, {
    job: await findJob(context, auditImport.jobId),
    problems: auditImport.problems.map((problem) => ({ ...problem, message: problemText(problem, context.language) })),
  });
}
