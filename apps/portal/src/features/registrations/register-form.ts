import { graphql } from '../../gql/index.js';
import type { RegisterFormQuery } from '../../gql/graphql.js';

export const REGISTER_FORM = graphql(`
  query RegisterForm {
    organisation {
      id
      name
      categoryCode
      sites {
        id
        name
        isCentral
        postcode
        city
      }
      registrations {
        id
        reference
        kind
        state
        site {
          id
        }
        edition {
          id
        }
      }
    }
    openEdition {
      id
      name
      state
      registrationClosesAt
      resultsAt
      freePlaces
      priceList {
        isDemonstration
        lines {
          code
          categoryCode
          amountCents
        }
      }
    }
  }
`);

export const PRICE_OF = graphql(`
  query PriceOf($question: PriceQuestion!) {
    priceOf(question: $question) {
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
    }
  }
`);

export const PLACE_REGISTRATION = graphql(`
  mutation PlaceRegistration($input: PlaceRegistration!) {
    placeRegistration(input: $input) {
      __typename
      ... on RegistrationsPlaced {
        registrations {
          id
        }
      }
      ... on FreeApplicationExists {
        message
      }
      ... on SiteAlreadyRegistered {
        message
        siteName
      }
      ... on VisitsExhausted {
        message
      }
      ... on RegistrationClosed {
        message
        closedAt
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export type Registering = RegisterFormQuery['organisation'];
export type RegisteringSite = Registering['sites'][number];
export type RegisteringEdition = NonNullable<RegisterFormQuery['openEdition']>;
