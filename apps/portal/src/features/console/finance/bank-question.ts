import { graphql } from '../../../gql/index.js';
import type { BankLineQuery, BankLinesQuery } from '../../../gql/graphql.js';

export const BANK_LINES = graphql(`
  query BankLines($states: [BankLineState!]!, $first: Int!, $after: String) {
    bankLines(states: $states, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        bookedOn
        amountCents
        label
        counterparty
        state
        suggestions {
          confidence
          shares {
            amountCents
            invoice {
              id
              number
            }
          }
        }
      }
    }
  }
`);

export const BANK_LINE = graphql(`
  query BankLine($id: UUID!) {
    bankLine(id: $id) {
      id
      bookedOn
      amountCents
      matchedCents
      label
      counterparty
      state
      setAsideReason
      suggestions {
        confidence
        restCents
        shares {
          amountCents
          invoice {
            ...OwedInvoiceFields
          }
        }
        reasons {
          code
          subject
          count
          cents
        }
      }
      matches {
        paymentId
        payerName
        organisationName
        amountCents
        recordedAt
        undoneReason
        allocations {
          invoiceId
          number
          amountCents
        }
      }
    }
  }
`);

export const MATCH_BANK_LINE = graphql(`
  mutation MatchBankLine($input: LineMatchInput!) {
    matchBankLine(input: $input) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const UNDO_BANK_MATCH = graphql(`
  mutation UndoBankMatch($lineId: UUID!, $reason: String!) {
    undoBankMatch(lineId: $lineId, reason: $reason) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const SET_BANK_LINE_ASIDE = graphql(`
  mutation SetBankLineAside($lineId: UUID!, $reason: String) {
    setBankLineAside(lineId: $lineId, reason: $reason) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const PAYER_ACCOUNTS = graphql(`
  query PayerAccounts($search: String!) {
    payerAccounts(search: $search) {
      id
      name
      organisationName
    }
  }
`);

export type ListedLine = BankLinesQuery['bankLines']['nodes'][number];
export type BankLine = BankLineQuery['bankLine'];
export type Suggestion = BankLine['suggestions'][number];

/** A line changed: the page says how, and reads it again. */
export type Changed = (sentence: string) => Promise<void>;
