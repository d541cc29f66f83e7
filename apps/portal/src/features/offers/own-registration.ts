import { graphql } from '../../gql/index.js';
import type { OwnApplicationQuery } from '../../gql/graphql.js';

/** A registration of the structure with what a page that ends or changes it names. */
export const OWN_APPLICATION = graphql(`
  query OwnApplication($id: UUID!) {
    registration(id: $id) {
      id
      reference
      kind
      state
      site {
        id
        name
      }
      edition {
        id
        name
      }
    }
    organisation {
      id
      categoryCode
    }
  }
`);

export const WITHDRAW_REGISTRATION = graphql(`
  mutation WithdrawRegistration($id: UUID!) {
    withdrawRegistration(registrationId: $id) {
      __typename
      ... on RegistrationWithdrawn {
        registration {
          id
          state
        }
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const SWITCH_TO_PAID = graphql(`
  mutation SwitchToPaid($id: UUID!, $visits: Boolean!, $key: UUID!) {
    switchToPaid(registrationId: $id, physicalVisits: $visits, idempotencyKey: $key) {
      __typename
      ... on RegistrationsPlaced {
        order {
          id
        }
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export const PRICE_OF_SWITCH = graphql(`
  query PriceOfSwitch($question: PriceQuestion!) {
    priceOf(question: $question) {
      ...PriceParts
    }
  }
`);

export type OwnApplication = NonNullable<OwnApplicationQuery['registration']>;
