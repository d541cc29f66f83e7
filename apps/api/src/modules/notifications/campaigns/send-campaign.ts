import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { EditionsService } from '../../editions/index.js';
import { campaignFields, type CampaignTexts, sendingProblem } from '../domain/campaign-problems.js';
import { fieldsIn } from '../domain/merge-fields.js';
import { Campaign } from './campaign.entity.js';
import { writeCampaignLetters } from './campaign-tasks.js';
import { campaignRefusal, missingValues, nobody, RecipientsChanged } from './campaigns.errors.js';
import { CampaignsService } from './campaigns.service.js';
import { RecipientsService, type SegmentCount } from './recipients.service.js';

/** Sends a message once, to exactly as many as were confirmed. */
@Injectable()
export class SendCampaign {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly recipients: RecipientsService,
    private readonly editions: EditionsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Fixes the recipients and leaves the letters to a job, all in one transaction. Two presses at once take turns at the draft's row: the second finds the
   * message sent, and is answered like the first.
   * @param expected how many people and letters the person who presses has seen
   * @throws NotFound
   */
  async send(
    context: RequestContext,
    id: string,
    expected: { readonly people: number; readonly letters: number },
  ): Promise<Campaign | InvalidInput | RecipientsChanged> {
    const repository = await context.repository(Campaign);
    const operatorId = await context.operatorId();
    const draft = await repository.findOne({
      where: { id, operatorId, state: 'draft' },
      lock: { mode: 'pessimistic_write' },
    });
    if (draft === null) return this.campaigns.get(context, id);
    const refusal = await this.refusal(context, draft);
    if (refusal !== null) return refusal;
    const fixed = await this.recipients.fix(context, draft, draft.segment);
    if (fixed.people !== expected.people || fixed.letters !== expected.letters) {
      return new RecipientsChanged(fixed, context.language);
    }
    const change = {
      state: 'sent',
      personCount: fixed.people,
      letterCount: fixed.letters,
      sentBy: await context.userId(),
      sentAt: context.now,
      jobId: await this.jobs.trackProgress(context, 'campaign'),
    } as const;
    await repository.update({ id }, change);
    await this.jobs.enqueue(context, writeCampaignLetters, { campaignId: id, operatorId }, { key: `campaign:${id}` });
    return Object.assign(draft, change);
  }

  /** Why a message cannot leave: a text that is not whole, nobody to read it, or a field with nothing to say. */
  private async refusal(context: RequestContext, draft: Campaign): Promise<InvalidInput | null> {
    const problem = sendingProblem(draft);
    if (problem !== null) return campaignRefusal(problem, context.language);
    const count = await this.recipients.count(context, draft.editionId, draft.segment);
    if (count.letters === 0) return nobody(context.language);
    const { detailsDueAt } = await this.editions.byId(context, draft.editionId);
    return silentField(draft, count, detailsDueAt, context);
  }
}

function silentField(
  texts: CampaignTexts,
  { letters, withoutDeadline }: SegmentCount,
  detailsDueAt: Date | null,
  { language }: RequestContext,
): InvalidInput | null {
  for (const field of campaignFields) {
    const used = fieldsIn(texts[field]);
    if (used.has('deadline') && withoutDeadline > 0)
      return missingValues(field, ['deadline'], withoutDeadline, language);
    if (used.has('details') && detailsDueAt === null) return missingValues(field, ['details'], letters, language);
  }
  return null;
}
