import type { Campaign } from './campaign.entity.js';
import type { CampaignType } from './campaigns.types.js';

/** What leaves the server of a message. */
export function toCampaignType(campaign: Campaign): CampaignType {
  const { id, editionId, state, segment, subjectFr, bodyFr, subjectEn, bodyEn } = campaign;
  const { personCount, letterCount, updatedAt, sentAt, sentBy, jobId } = campaign;
  return {
    id,
    editionId,
    isSent: state === 'sent',
    segment,
    subjectFr,
    bodyFr,
    subjectEn,
    bodyEn,
    personCount: personCount ?? null,
    letterCount: letterCount ?? null,
    updatedAt,
    sentAt: sentAt ?? null,
    sentBy: sentBy ?? null,
    jobId: jobId ?? null,
  };
}
