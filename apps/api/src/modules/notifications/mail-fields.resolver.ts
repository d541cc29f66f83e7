import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { Campaign } from './campaigns/campaign.entity.js';
import { MailCampaignType, MailType } from './notifications.types.js';

/** The message to a segment that a mail belongs to. */
@Resolver(() => MailType)
export class MailFieldsResolver {
  private readonly campaigns = new RowLoader<Campaign>('campaign', async (context, ids) => {
    const repository = await context.repository(Campaign);
    const found = await repository.findBy({ id: In([...ids]) });
    return new Map(found.map((campaign) => [campaign.id, campaign]));
  });

  @Requires('operator.mails')
  @ResolveField(() => MailCampaignType, { nullable: true })
  async campaign(@Ctx() context: RequestContext, @Parent() { campaignId }: MailType): Promise<MailCampaignType | null> {
    return campaignId === null ? null : this.campaigns.find(context, campaignId);
  }
}
