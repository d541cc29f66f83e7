import { graphql } from '../../../gql/index.js';
import type { CampaignQuery, CampaignsQuery } from '../../../gql/graphql.js';

export const CAMPAIGNS = graphql(`
  query Campaigns($editionId: UUID!) {
    campaigns(editionId: $editionId) {
      id
      isSent
      subjectFr
      subjectEn
      updatedAt
      sentAt
      letterCount
      segment {
        ...SegmentParts
      }
      job {
        id
        state
      }
    }
  }
  fragment SegmentParts on Segment {
    kind
    state
    category
    territory
    isFirstTime
    from
    to
    search
  }
`);

export const CAMPAIGN = graphql(`
  query Campaign($id: UUID!) {
    campaign(id: $id) {
      ...CampaignParts
    }
  }
  fragment CampaignParts on Campaign {
    id
    editionId
    isSent
    subjectFr
    bodyFr
    subjectEn
    bodyEn
    personCount
    letterCount
    updatedAt
    sentAt
    sentByName
    segment {
      ...SegmentParts
    }
    counts {
      toWrite
      skipped
      queued
      sent
      failed
      bounced
    }
    job {
      id
      state
      done
      total
      error
    }
  }
`);

export const SEGMENT_COUNT = graphql(`
  query SegmentCount($editionId: UUID!, $filter: RegistrationFilter!) {
    segmentCount(editionId: $editionId, filter: $filter) {
      registrations
      withoutPerson
      people
      letters
      unreachable
    }
  }
`);

export type Campaign = NonNullable<CampaignQuery['campaign']>;
export type ListedCampaign = CampaignsQuery['campaigns'][number];
