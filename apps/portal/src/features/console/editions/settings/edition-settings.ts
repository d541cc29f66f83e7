import { graphql } from '../../../../gql/index.js';
import type { EditionSettingsQuery } from '../../../../gql/graphql.js';

export const EDITION_SETTINGS = graphql(`
  query EditionSettings($id: UUID!) {
    edition(id: $id) {
      id
      number
      name
      state
      isSandbox
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
      territories {
        code
        labelFr
        labelEn
        regionCodes
      }
      strata {
        key
        categoryCode
        territoryCode
        places
      }
      visitCapacity
      categories {
        code
        labelFr
        labelEn
      }
      grid {
        id
      }
      channels {
        channel
        audits
        weight
        weightWithPhysical
        isInspected
      }
      priceList {
        version
        isDemonstration
        vatBasisPoints
        lines {
          code
          categoryCode
          amountCents
        }
      }
    }
    gridChoices(editionId: $id) {
      grid {
        id
        code
        version
        criteriaCount
        isDemonstration
      }
      channels
      isPresent
      addedCriteria
      removedCriteria
      changedCriteria
    }
  }
`);

export const SAVE_SETTINGS = graphql(`
  mutation SaveEditionSettings($input: SaveEditionSettings!) {
    saveEditionSettings(input: $input) {
      __typename
      ... on EditionSettingsSaved {
        edition {
          id
          name
          priceList {
            version
            isDemonstration
            vatBasisPoints
            lines {
              code
              categoryCode
              amountCents
            }
          }
        }
      }
      ... on SettingsContradict {
        contradictions {
          field
          message
        }
      }
      ... on TransitionRefused {
        message
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

/** An edition with every setting of it. */
export type SettableEdition = NonNullable<EditionSettingsQuery['edition']>;

/** A grid that the edition may be given. */
export type GridChoice = EditionSettingsQuery['gridChoices'][number];
