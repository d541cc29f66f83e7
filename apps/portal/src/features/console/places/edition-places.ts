import { graphql } from '../../../gql/index.js';
import type { EditionPlacesQuery } from '../../../gql/graphql.js';

export const EDITION_PLACES = graphql(`
  query EditionPlaces($editionId: UUID!) {
    editionPlaces(editionId: $editionId) {
      isDrawn
      releasedAt
      areOffered
      arePaused
      all {
        total
        held
        offered
        confirmed
        free
      }
      labels {
        label
        total
        held
        offered
        offeredUntil
        confirmed
        free
        applications
        waiting
        added
        onOpenPlaces
      }
    }
  }
`);

export const PLACE_LEDGER = graphql(`
  query PlaceLedger($editionId: UUID!, $after: String) {
    placeLedger(editionId: $editionId, first: 25, after: $after) {
      totalCount
      endCursor
      nodes {
        sequence
        at
        placeNumber
        label
        kind
        organisationName
        reference
      }
    }
  }
`);

export type EditionPlaces = EditionPlacesQuery['editionPlaces'];
export type PlacesOfLabel = EditionPlaces['labels'][number];
