import { graphql } from '../../gql/index.js';
import type { OrderPartsFragment } from '../../gql/graphql.js';

export const ORDER_PARTS = graphql(`
  fragment OrderParts on Order {
    id
    reference
    state
    placedAt
    committedAt
    price {
      ...PriceParts
    }
    parts {
      id
      position
      buyer {
        name
        siret
      }
      serviceCode
      commitmentNumber
      grossCents
      committedAt
    }
    payments {
      id
      partId
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
  mutation StartPayment($partId: UUID!) {
    startPayment(partId: $partId) {
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
