import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { EditionsService, TransitionRefused } from '../../editions/index.js';
import { narrowed, type RegistrationFilter } from '../../registrations/index.js';
import { type CampaignTexts, draftProblem } from '../domain/campaign-problems.js';
import { Campaign } from './campaign.entity.js';
import { campaignRefusal } from './campaigns.errors.js';

/** A draft as it is typed. */
export interface CampaignDraft extends CampaignTexts {
  readonly segment: RegistrationFilter;
}

/** Messages to segments, from their drafts to what became of them. */
@Injectable()
export class CampaignsService {
  constructor(private readonly editions: EditionsService) {}

  /** Those of an edition, the newest first. @throws NotFound for another operator's edition */
  async ofEdition(context: RequestContext, editionId: string): Promise<Campaign[]> {
    await this.editions.own(context, editionId);
    const campaigns = await context.repository(Campaign);
    return campaigns.find({ where: { editionId }, order: { id: 'DESC' } });
  }

  /** Null for an unknown one and for another operator's alike. */
  async find(context: RequestContext, id: string): Promise<Campaign | null> {
    const campaigns = await context.repository(Campaign);
    return campaigns.findOneBy({ id, operatorId: await context.operatorId() });
  }

  /** @throws NotFound */
  async get(context: RequestContext, id: string): Promise<Campaign> {
    const campaign = await this.find(context, id);
    if (campaign === null) throw new NotFound('campaign');
    return campaign;
  }

  /** Begins a draft. @throws NotFound for another operator's edition */
  async begin(context: RequestContext, editionId: string, draft: CampaignDraft): Promise<Campaign | InvalidInput> {
    await this.editions.own(context, editionId);
    const problem = draftProblem(draft);
    if (problem !== null) return campaignRefusal(problem, context.language);
    const campaigns = await context.repository(Campaign);
    const campaign = campaigns.create({
      ...written(draft),
      id: uuidv7(),
      operatorId: await context.operatorId(),
      editionId,
      state: 'draft',
      createdBy: await context.userId(),
      createdAt: context.now,
      updatedAt: context.now,
    });
    await campaigns.insert(campaign);
    return campaign;
  }

  /** Writes a draft anew; a message that was sent stays as it is. @throws NotFound */
  async save(
    context: RequestContext,
    id: string,
    draft: CampaignDraft,
  ): Promise<Campaign | InvalidInput | TransitionRefused> {
    const campaign = await this.get(context, id);
    const problem = draftProblem(draft);
    if (problem !== null) return campaignRefusal(problem, context.language);
    const campaigns = await context.repository(Campaign);
    const change = { ...written(draft), updatedAt: context.now };
    const { affected } = await campaigns.update({ id, state: 'draft' }, change);
    return affected === 1 ? Object.assign(campaign, change) : sent(context);
  }

  /** Throws a draft away. @returns whether there was one; a message that was sent stays. @throws NotFound */
  async discard(context: RequestContext, id: string): Promise<TransitionRefused | null> {
    await this.get(context, id);
    const campaigns = await context.repository(Campaign);
    const { affected } = await campaigns.delete({ id, state: 'draft' });
    return affected === 1 ? null : sent(context);
  }
}

function written({ segment, subjectFr, bodyFr, subjectEn, bodyEn }: CampaignDraft) {
  return { segment: narrowed(segment), subjectFr, bodyFr, subjectEn, bodyEn };
}

function sent({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Ce message est parti : il ne change plus. Écrivez-en un autre.'
      : 'This message has been sent: it does not change any more. Write another one.',
  );
}
