import { graphql } from '../../../gql/index.js';
import type { LateInvoicesQuery } from '../../../gql/graphql.js';

export const LATE_INVOICES = graphql(`
  query LateInvoices {
    lateInvoices {
      id
      daysLate
      interestCents
      indemnityCents
      isRateKnown
      stepDue
      next {
        step
        from
      }
      reminders {
        step
        sentAt
      }
      invoice {
        ...OwedInvoiceFields
      }
    }
  }
`);

export const SEND_REMINDER = graphql(`
  mutation SendReminder($invoiceId: UUID!, $step: Int!) {
    sendReminder(invoiceId: $invoiceId, step: $step) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type LateInvoice = LateInvoicesQuery['lateInvoices'][number];
