import { defineTask } from '../../../platform/jobs/jobs.js';

/** Writes some of the letters of a message, and asks for the next ones. */
export const writeCampaignLetters = defineTask<CampaignPayload>('write_campaign_letters');

export interface CampaignPayload {
  readonly campaignId: string;
  readonly operatorId: string;
}
