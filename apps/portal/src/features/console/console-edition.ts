import { graphql } from '../../gql/index.js';
import type { ConsoleEditionQuery } from '../../gql/graphql.js';

export const CONSOLE_EDITION = graphql(`
  query ConsoleEdition($id: UUID!) {
    edition(id: $id) {
      id
      number
      name
      state
      isDemonstration
      registrationOpensAt
      registrationClosesAt
      resultsAt
      fieldWorkWindows {
        startsAt
        endsAt
      }
      isSandbox
      beacon {
        kind
      }
      beaconAt
      offersAt
      detailsDueAt
      freePlaces
      categories {
        code
        labelFr
        labelEn
      }
      strata {
        key
        places
      }
      territories {
        code
        labelFr
        labelEn
      }
      visitCapacity
      channels {
        channel
        audits
        weight
        isOptional
      }
      grid {
        code
        version
        criteriaCount
        isDemonstration
      }
    }
  }
`);

/** An edition as the console knows it. */
export type ConsoleEdition = NonNullable<ConsoleEditionQuery['edition']>;
