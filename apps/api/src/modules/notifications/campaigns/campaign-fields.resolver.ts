import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { findJob, JobType } from '../../../platform/jobs/jobs.resolver.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { IdentityService } from '../../identity/index.js';
import { CampaignLog } from './campaign-log.js';
import { CampaignCountsType, CampaignType } from './campaigns.types.js';

/** What became of a message, beside it. */
@Resolver(() => CampaignType)
export class CampaignFieldsResolver {
  constructor(
    private readonly log: CampaignLog,
    private readonly identity: IdentityService,
  ) {}

  @Requires('operator.messages')
  @ResolveField(() => CampaignCountsType)
  counts(@Ctx() context: RequestContext, @Parent() { id }: CampaignType): Promise<CampaignCountsType> {
    return this.log.of(context, id);
  }

  @Requires('operator.messages')
  @ResolveField(() => JobType, { nullable: true, description: 'The job that writes its letters.' })
  job(@Ctx() context: RequestContext, @Parent() { jobId }: CampaignType): Promise<JobType | null> {
    return findJob(context, jobId);
  }

  @Requires('operator.messages')
  @ResolveField(() => String, { nullable: true })
  async sentByName(@Ctx() context: RequestContext, @Parent() { sentBy }: CampaignType): Promise<string | null> {
    return sentBy === null ? null : ((await this.identity.person(context, sentBy))?.name ?? null);
  }
}
