import { graphql } from '../../gql/index.js';

/** What both sides see of a version. */
export const QUOTE_VERSION_PARTS = graphql(`
  fragment QuoteVersionParts on QuoteVersion {
    version
    sites {
      siteId
      siteName
      physicalVisits
      extraAudits
    }
    lines {
      key
      code
      categoryCode
      siteId
      siteName
      label
      quantity
      unitCents
      totalCents
      discount {
        kind
        value
        cents
      }
    }
    discount {
      kind
      value
      label
      cents
    }
    listCents
    netCents
    siteTotals {
      siteId
      siteName
      netCents
    }
    note
    validUntil
    sentAt
    changes {
      kind
      code
      categoryCode
      siteName
      label
      before {
        quantity
        netCents
      }
      after {
        quantity
        netCents
      }
    }
    price {
      ...PriceParts
    }
  }
`);

/** What both sides see of a quote. */
export const QUOTE_PARTS = graphql(`
  fragment QuoteParts on Quote {
    id
    reference
    state
    needs
    requestedAt
    decidedAt
    refusalReason
    organisationName
    sites {
      siteId
      siteName
      physicalVisits
      extraAudits
    }
    versions {
      ...QuoteVersionParts
    }
    comments {
      id
      side
      authorName
      text
      writtenAt
    }
    edition {
      id
      name
      registrationClosesAt
    }
    order {
      id
      reference
    }
  }
`);

export const COMMENT_ON_QUOTE = graphql(`
  mutation CommentOnQuote($id: UUID!, $text: String!) {
    commentOnQuote(id: $id, text: $text) {
      __typename
      ... on QuoteSaved {
        quote {
          id
          comments {
            id
            side
            authorName
            text
            writtenAt
          }
        }
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);
