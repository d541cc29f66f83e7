import { graphql } from '../../../gql/index.js';
import type { OwedInvoiceFieldsFragment } from '../../../gql/graphql.js';

export const OWED_INVOICE_FIELDS = graphql(`
  fragment OwedInvoiceFields on OwedInvoice {
    id
    number
    payerId
    payerName
    organisationName
    contactEmail
    isTest
    issuedOn
    dueOn
    state
    grossCents
    creditedCents
    openCents
  }
`);

export const OWED_INVOICES = graphql(`
  query OwedInvoices($state: CollectionState, $search: String, $first: Int!, $after: UUID) {
    owedInvoices(state: $state, search: $search, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        ...OwedInvoiceFields
      }
    }
  }
`);

export type OwedInvoice = OwedInvoiceFieldsFragment;
