import { graphql } from '../../../../gql/index.js';
import type { RegistrationCountsQuery } from '../../../../gql/graphql.js';

export const REGISTRATION_COUNTS = graphql(`
  query RegistrationCounts($editionId: UUID!, $filter: RegistrationFilter) {
    registrationCounts(editionId: $editionId, filter: $filter) {
      total
      firstTimers
      days {
        day
        count
      }
      categories {
        ...CountAgainstPlaces
      }
      territories {
        ...CountAgainstPlaces
      }
      strata {
        ...CountAgainstPlaces
      }
      kinds {
        kind
        count
      }
      states {
        state
        count
      }
    }
  }
  fragment CountAgainstPlaces on CountAgainstPlaces {
    code
    labelFr
    labelEn
    count
    applications
    places
  }
`);

export type Counts = RegistrationCountsQuery['registrationCounts'];
