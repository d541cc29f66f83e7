import { graphql } from '../../../gql/index.js';
import type { RefundsQuery } from '../../../gql/graphql.js';

export const REFUNDS = graphql(`
  query Refunds {
    refunds {
      id
      payerName
      organisationName
      method
      amountCents
      reason
      state
      requestedByName
      requestedAt
      approvals {
        name
        approvedAt
      }
      approvalsNeeded
      approvalRefusal
      isToPayByHand
    }
    refundablePayments {
      id
      payerName
      method
      receivedOn
      refundableCents
    }
  }
`);

export const REQUEST_REFUND = graphql(`
  mutation RequestRefund($input: RefundRequest!) {
    requestRefund(input: $input) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const APPROVE_REFUND = graphql(`
  mutation ApproveRefund($id: UUID!) {
    approveRefund(id: $id) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const REFUSE_REFUND = graphql(`
  mutation RefuseRefund($id: UUID!) {
    refuseRefund(id: $id) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const CONFIRM_REFUND_PAID = graphql(`
  mutation ConfirmRefundPaid($id: UUID!) {
    confirmRefundPaid(id: $id) {
      __typename
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type Refund = RefundsQuery['refunds'][number];
export type RefundablePayment = RefundsQuery['refundablePayments'][number];
