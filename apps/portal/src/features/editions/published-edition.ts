import { graphql } from '../../gql/index.js';
import type { PublishedEditionQuery } from '../../gql/graphql.js';

export const PUBLISHED_EDITION = graphql(`
  query PublishedEdition($id: UUID!) {
    publishedEdition(id: $id) {
      publishedAt
      rulesHash
      settingsHash
      gridHash
      weightsHash
      categoriesHash
      firstRulesHash
      firstSettingsHash
      addedPlaces {
        label
        places
      }
      edition {
        id
        number
        name
        state
        isDemonstration
        operatorName
        registrationOpensAt
        registrationClosesAt
        beacon {
          kind
          chain
          round
          source
          pattern
        }
        beaconAt
        offersAt
        daysToAnswer
        detailsDueAt
        fieldWorkWindows {
          startsAt
          endsAt
        }
        resultsAt
        freePlaces
        strata {
          key
          categoryCode
          territoryCode
          places
        }
        territories {
          code
          labelFr
          labelEn
          regionCodes
        }
        categories {
          code
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
        }
      }
      amendments {
        ...AmendmentParts
      }
    }
  }
`);

/** What an edition published, as anyone reads it. */
export type Published = NonNullable<PublishedEditionQuery['publishedEdition']>;
