import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { RegistrationFilterInput } from '../../registrations/index.js';
import { CampaignPreview } from './campaign-preview.js';
import { CampaignsService } from './campaigns.service.js';
import {
  CampaignPreviewResult,
  CampaignRecipientType,
  CampaignType,
  RecipientChoiceInput,
  SegmentCountType,
} from './campaigns.types.js';
import { RecipientsService } from './recipients.service.js';
import { toCampaignType } from './to-campaign-type.js';

/** Messages to segments, as the console reads them. */
@Resolver()
export class CampaignQueriesResolver {
  constructor(
    private readonly campaignsService: CampaignsService,
    private readonly recipients: RecipientsService,
    private readonly previews: CampaignPreview,
  ) {}

  @Requires('operator.messages')
  @Query(() => [CampaignType], { description: 'The messages of an edition, the newest first.' })
  async campaigns(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<CampaignType[]> {
    return (await this.campaignsService.ofEdition(context, editionId)).map(toCampaignType);
  }

  @Requires('operator.messages')
  @Query(() => CampaignType, { nullable: true })
  async campaign(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<CampaignType | null> {
    const campaign = await this.campaignsService.find(context, id);
    return campaign && toCampaignType(campaign);
  }

  @Requires('operator.messages')
  @Query(() => SegmentCountType)
  segmentCount(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('filter', { type: () => RegistrationFilterInput }) filter: RegistrationFilterInput,
  ): Promise<SegmentCountType> {
    return this.recipients.count(context, editionId, filter);
  }

  @Requires('operator.messages')
  @Query(() => [CampaignRecipientType], { description: 'Some of those whom a message would reach, found by words.' })
  async campaignRecipients(
    @Ctx() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar }) campaignId: string,
    @Args('search', { type: () => String }) search: string,
  ): Promise<CampaignRecipientType[]> {
    const { editionId, segment } = await this.campaignsService.get(context, campaignId);
    return this.recipients.find(context, editionId, segment, search);
  }

  @Requires('operator.messages')
  @Query(() => CampaignPreviewResult, {
    description: 'The message exactly as a recipient would receive it, in each language.',
  })
  async campaignPreview(
    @Ctx() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar }) campaignId: string,
    @Args('recipient', { type: () => RecipientChoiceInput, nullable: true }) recipient: RecipientChoiceInput | null,
  ): Promise<typeof CampaignPreviewResult> {
    return this.previews.of(context, await this.campaignsService.get(context, campaignId), recipient ?? null);
  }
}
