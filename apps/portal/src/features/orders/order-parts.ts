import { graphql } from '../../gql/index.js';
import type { OrderPartsFragment } from '../../gql/graphql.js';

export const ORDER_PARTS = graphql(`
  fragment OrderParts on Order {
    id
    reference
    state
    placedAt
    committedAt
    lines {
      code
      categoryCode
      siteName
      quantity
      unitCents
      totalCents
    }
    netCents
    vatBasisPoints
    vatCents
    grossCents
    isDemonstration
    payments {
      id
      state
      amountCents
      createdAt
    }
    registrations {
      id
      reference
      state
      site {
        id
        name
      }
    }
    edition {
      id
      name
      resultsAt
      fieldWorkWindows {
        startsAt
        endsAt
      }
    }
  }
`);

export const ORDER = graphql(`
  query Order($id: UUID!) {
    order(id: $id) {
      ...OrderParts
    }
  }
`);

export const START_PAYMENT = graphql(`
  mutation StartPayment($orderId: UUID!) {
    startPayment(orderId: $orderId) {
      __typename
      ... on PaymentStarted {
        redirectUrl
      }
      ... on OrderAlreadyPaid {
        message
        order {
          ...OrderParts
        }
      }
      ... on PaymentUnavailable {
        message
      }
    }
  }
`);

export const REFRESH_PAYMENT = graphql(`
  mutation RefreshPayment($orderId: UUID!) {
    refreshPayment(orderId: $orderId) {
      ...OrderParts
    }
  }
`);

export type OrderParts = OrderPartsFragment;
