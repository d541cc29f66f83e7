import { graphql } from '../../../gql/index.js';
import type { MailsQuery } from '../../../gql/graphql.js';

export const MAILS = graphql(`
  query Mails($search: String, $after: String) {
    mails(search: $search, first: 50, after: $after) {
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
      }
    }
  }
`);

export type Mail = MailsQuery['mails']['nodes'][number];
