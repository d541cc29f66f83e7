import { graphql } from '../../../gql/index.js';
import type { MailsQuery } from '../../../gql/graphql.js';

export const MAILS = graphql(`
  query Mails($search: String, $state: MailState, $campaignId: UUID, $after: String) {
    mails(search: $search, state: $state, campaignId: $campaignId, first: 50, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        kind
        recipient
        subject
        text
        language
        state
        createdAt
        sentAt
        error
        campaign {
          id
          editionId
          subjectFr
          subjectEn
        }
      }
    }
  }
`);

export type Mail = MailsQuery['mails']['nodes'][number];
