import { graphql } from '../../gql/index.js';
import type { RegisterFormQuery } from '../../gql/graphql.js';

export const REGISTER_FORM = graphql(`
  query RegisterForm {
    organisation {
      id
      name
      kind
      siren
      siret
      isListed
      categoryCode
      population
      populationYear
      regionName
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
      ...PriceParts
    }
  }
`);

export type Registering = RegisterFormQuery['organisation'];
export type RegisteringSite = Registering['sites'][number];
export type RegisteringEdition = NonNullable<RegisterFormQuery['openEdition']>;
