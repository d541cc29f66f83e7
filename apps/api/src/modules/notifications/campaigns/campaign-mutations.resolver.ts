import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { CampaignPreview } from './campaign-preview.js';
import { CampaignsService } from './campaigns.service.js';
import {
  CampaignDiscardedType,
  CampaignDraftInput,
  CampaignSavedType,
  CampaignSentType,
  CampaignTestSentType,
  DiscardCampaignResult,
  RecipientChoiceInput,
  SaveCampaignResult,
  SendCampaignResult,
  SendCampaignTestResult,
} from './campaigns.types.js';
import { SendCampaign } from './send-campaign.js';
import { toCampaignType } from './to-campaign-type.js';

/** Writing, trying and sending messages to segments. */
@Resolver()
export class CampaignMutationsResolver {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly previews: CampaignPreview,
    private readonly sending: SendCampaign,
  ) {}

  @Requires('operator.messages')
  @Mutation(() => SaveCampaignResult)
  async beginCampaign(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('draft', { type: () => CampaignDraftInput }) draft: CampaignDraftInput,
  ): Promise<typeof SaveCampaignResult> {
    const begun = await this.campaigns.begin(context, editionId, draft);
    return begun instanceof ExpectedError ? begun : new CampaignSavedType(toCampaignType(begun));
  }

  @Requires('operator.messages')
  @Mutation(() => SaveCampaignResult)
  async saveCampaign(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('draft', { type: () => CampaignDraftInput }) draft: CampaignDraftInput,
  ): Promise<typeof SaveCampaignResult> {
    const saved = await this.campaigns.save(context, id, draft);
    return saved instanceof ExpectedError ? saved : new CampaignSavedType(toCampaignType(saved));
  }

  @Requires('operator.messages')
  @Mutation(() => DiscardCampaignResult)
  async discardCampaign(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<typeof DiscardCampaignResult> {
    return (await this.campaigns.discard(context, id)) ?? new CampaignDiscardedType(id);
  }

  @Requires('operator.messages')
  @Mutation(() => SendCampaignTestResult, {
    description: 'Sends the letter of a recipient to the person who asks, in both languages.',
  })
  async sendCampaignTest(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('recipient', { type: () => RecipientChoiceInput, nullable: true }) recipient: RecipientChoiceInput | null,
  ): Promise<typeof SendCampaignTestResult> {
    const sent = await this.previews.test(context, await this.campaigns.get(context, id), recipient ?? null);
    return sent instanceof ExpectedError ? sent : new CampaignTestSentType(sent);
  }

  @Requires('operator.messages')
  @Mutation(() => SendCampaignResult, {
    description: 'Sends a message once, to exactly as many as the person has confirmed.',
  })
  async sendCampaign(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('people', { type: () => Int }) people: number,
    @Args('letters', { type: () => Int }) letters: number,
  ): Promise<typeof SendCampaignResult> {
    const sent = await this.sending.send(context, id, { people, letters });
    return sent instanceof ExpectedError ? sent : new CampaignSentType(toCampaignType(sent));
  }
}
