import { graphql } from '../../gql/index.js';
import type { RegistrationsPlacedQuery } from '../../gql/graphql.js';

export const REGISTRATIONS_PLACED = graphql(`
  query RegistrationsPlaced {
    organisation {
      id
      name
      registrations {
        id
        reference
        kind
        state
        submittedAt
        rulesHash
        site {
          id
          name
        }
        edition {
          id
          name
          registrationClosesAt
          offersAt
          resultsAt
          fieldWorkWindows {
            startsAt
            endsAt
          }
        }
        order {
          ...OrderParts
        }
      }
    }
  }
`);

export type PlacedRegistration = RegistrationsPlacedQuery['organisation']['registrations'][number];
