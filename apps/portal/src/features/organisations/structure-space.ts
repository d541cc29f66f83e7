import { graphql } from '../../gql/index.js';
import type { StructureSpaceQuery } from '../../gql/graphql.js';

/** All the first page of a structure's space says, but the results, which may not be released yet. */
export const STRUCTURE_SPACE = graphql(`
  query StructureSpace {
    organisation {
      id
      name
      siren
      siret
      kind
      categoryCode
      population
      populationYear
      regionName
      pastEditions
      sites {
        id
        name
        isCentral
        isCertified
        hasSocialAccount
        postcode
        city
      }
      registrations {
        id
        reference
        kind
        state
        offerExpiresAt
        submittedAt
        site {
          id
          name
        }
        order {
          id
        }
        edition {
          id
          name
          state
          registrationClosesAt
          resultsAt
          fieldWorkWindows {
            startsAt
            endsAt
          }
        }
      }
      orders {
        id
        reference
        state
        placedAt
        price {
          grossCents
          isDemonstration
        }
        edition {
          id
          name
        }
        payments {
          id
          state
          createdAt
        }
      }
    }
    openEdition {
      id
      name
      state
      registrationClosesAt
      resultsAt
    }
  }
`);

export type StructureSpace = StructureSpaceQuery['organisation'];
export type SpaceRegistration = StructureSpace['registrations'][number];
export type SpaceOrder = StructureSpace['orders'][number];
export type SpaceOpenEdition = NonNullable<StructureSpaceQuery['openEdition']>;

export const RELEASED_RESULTS = graphql(`
  query ReleasedResults {
    results {
      runId
      releasedAt
      edition {
        id
        name
      }
    }
  }
`);

export interface ReleasedResult {
  readonly releasedAt: string;
  readonly edition: { readonly id: string; readonly name: string };
}
