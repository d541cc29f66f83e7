import { graphql } from '../../../../gql/index.js';
import type { EditionPublicationQuery } from '../../../../gql/graphql.js';

export const EDITION_PUBLICATION = graphql(`
  query EditionPublication($editionId: UUID!) {
    publication(editionId: $editionId) {
      publishedAt
      rulesHash
      settingsHash
      gridHash
      weightsHash
      categoriesHash
      firstRulesHash
      addedPlaces {
        label
        places
      }
      edition {
        id
        state
        isSandbox
        registrationClosesAt
        beaconAt
        offersAt
        resultsAt
        fieldWorkWindows {
          startsAt
          endsAt
        }
        visitCapacity
        freePlaces
        strata {
          key
        }
        territories {
          code
          labelFr
          labelEn
        }
      }
      amendments {
        ...AmendmentParts
        authorName
      }
    }
  }
`);

/** What an edition published, as the console reads it. */
export type EditionPublication = NonNullable<EditionPublicationQuery['publication']>;
