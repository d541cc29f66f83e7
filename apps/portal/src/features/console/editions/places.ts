import { graphql } from '../../../gql/index.js';
import type { PlacesQuery } from '../../../gql/graphql.js';

export const PLACES = graphql(`
  query Places($editionId: UUID!) {
    places(editionId: $editionId) {
      total
      held
      offered
      confirmed
      free
    }
  }
`);

export type PlaceCount = PlacesQuery['places'];
