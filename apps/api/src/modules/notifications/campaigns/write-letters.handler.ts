import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Progress } from '../../../platform/jobs/progress.js';
import { Campaign } from './campaign.entity.js';
import { LetterBatch, lettersAtOnce } from './letter-batch.js';
import { type CampaignPayload, writeCampaignLetters } from './campaign-tasks.js';

/**
 * Writes a batch of letters into the outbox and asks for the next, in one transaction each. Killed at any moment it goes on with the letters that are not
 * written yet: a batch is written whole or not at all, and no letter twice.
 */
@Injectable()
export class WriteLettersHandler extends JobHandler<CampaignPayload> {
  protected readonly task = writeCampaignLetters;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly batch: LetterBatch,
    private readonly jobs: Jobs,
    private readonly progress: Progress,
  ) {
    super(registry);
  }

  async handle({ campaignId, operatorId }: CampaignPayload): Promise<void> {
    const access = asOperator(operatorId);
    const campaign = await this.transactions.run(access, (context) => campaignOf(context, campaignId));
    if (campaign === null) return;
    const { jobId } = campaign;
    const total = campaign.letterCount ?? 0;
    const left = await this.transactions.run(access, async (context) => {
      const remaining = await this.batch.write(context, campaign);
      if (remaining > 0) {
        const key = `campaign:${campaignId}:${remaining}`;
        await this.jobs.enqueue(context, writeCampaignLetters, { campaignId, operatorId }, { key });
      }
      return remaining;
    });
    if (left + lettersAtOnce >= total) await this.progress.started(access, jobId, total);
    await this.progress.advanced(access, jobId, total - left);
    if (left === 0) await this.progress.succeeded(access, jobId);
  }

  override async afterLastTry({ campaignId, operatorId }: CampaignPayload): Promise<void> {
    const access = asOperator(operatorId);
    const campaign = await this.transactions.run(access, (context) => campaignOf(context, campaignId));
    if (campaign !== null) await this.progress.failed(access, campaign.jobId, 'given_up');
  }
}

/** A message that was sent, with the job that tells how far its letters are; null for a draft. */
async function campaignOf(context: RequestContext, id: string): Promise<(Campaign & { jobId: string }) | null> {
  const campaigns = await context.repository(Campaign);
  const campaign = await campaigns.findOneBy({ id, state: 'sent' });
  return campaign === null || campaign.jobId === null ? null : Object.assign(campaign, { jobId: campaign.jobId });
}
