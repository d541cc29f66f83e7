import { graphql } from '../../../gql/index.js';
import type { ConsoleQuoteQuery, ConsoleQuotesQuery } from '../../../gql/graphql.js';

export const CONSOLE_QUOTES = graphql(`
  query ConsoleQuotes($state: QuoteState, $search: String, $after: UUID) {
    quotes(state: $state, search: $search, first: 50, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        reference
        state
        requestedAt
        organisationName
        sites {
          siteId
        }
        versions {
          version
          netCents
          validUntil
        }
        edition {
          id
          name
        }
      }
    }
  }
`);

export const CONSOLE_QUOTE = graphql(`
  query ConsoleQuote($id: UUID!) {
    quote(id: $id) {
      ...QuoteParts
      draft {
        ...QuoteVersionParts
      }
      edition {
        id
        priceList {
          lines {
            code
          }
        }
      }
    }
  }
`);

export const PREVIEW_QUOTE = graphql(`
  query PreviewQuote($id: UUID!, $draft: QuoteDraft!) {
    previewQuote(id: $id, draft: $draft) {
      __typename
      ... on QuotePreview {
        version {
          ...QuoteVersionParts
        }
      }
      ... on InvalidInput {
        field
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const DRAFT_QUOTE = graphql(`
  mutation DraftQuote($id: UUID!, $draft: QuoteDraft!) {
    draftQuote(id: $id, draft: $draft) {
      __typename
      ... on InvalidInput {
        field
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const SEND_QUOTE = graphql(`
  mutation SendQuote($id: UUID!) {
    sendQuote(id: $id) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type ConsoleQuote = NonNullable<ConsoleQuoteQuery['quote']>;
export type ListedQuote = ConsoleQuotesQuery['quotes']['nodes'][number];
