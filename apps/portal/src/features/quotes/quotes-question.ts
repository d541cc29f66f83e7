import { graphql } from '../../gql/index.js';
import type { QuotePartsFragment, QuotesToAskQuery, StructureQuotesQuery } from '../../gql/graphql.js';

export const STRUCTURE_QUOTES = graphql(`
  query StructureQuotes {
    organisation {
      id
      quotes {
        id
        reference
        state
        requestedAt
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

export const QUOTE = graphql(`
  query Quote($id: UUID!) {
    quote(id: $id) {
      ...QuoteParts
    }
  }
`);

export const QUOTES_TO_ASK = graphql(`
  query QuotesToAsk {
    openEdition {
      id
      name
      state
      priceList {
        lines {
          code
        }
      }
    }
    organisation {
      id
      sites {
        id
        name
        isCentral
      }
      registrations {
        id
        state
        site {
          id
        }
        edition {
          id
        }
      }
    }
  }
`);

export const QUOTE_ESTIMATE = graphql(`
  query QuoteEstimate($editionId: UUID!, $sites: [QuotedSiteInput!]!) {
    quoteEstimate(editionId: $editionId, sites: $sites) {
      ...PriceParts
    }
  }
`);

export const ASK_FOR_QUOTE = graphql(`
  mutation AskForQuote($request: QuoteRequest!) {
    askForQuote(request: $request) {
      __typename
      ... on QuoteSaved {
        quote {
          ...QuoteParts
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

export const REFUSE_QUOTE = graphql(`
  mutation RefuseQuote($id: UUID!, $reason: String!) {
    refuseQuote(id: $id, reason: $reason) {
      __typename
      ... on QuoteSaved {
        quote {
          ...QuoteParts
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

export const ACCEPT_QUOTE = graphql(`
  mutation AcceptQuote($acceptance: QuoteAcceptance!) {
    acceptQuote(acceptance: $acceptance) {
      __typename
      ... on QuoteAccepted {
        quote {
          ...QuoteParts
        }
        order {
          id
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

export type ListedQuote = StructureQuotesQuery['organisation']['quotes'][number];
export type SiteToAsk = QuotesToAskQuery['organisation']['sites'][number];
export type Quote = QuotePartsFragment;
