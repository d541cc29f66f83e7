import { graphql } from '../../gql/index.js';
import type { DrawPartsFragment } from '../../gql/graphql.js';

export const DRAW_PARTS = graphql(`
  fragment DrawParts on Draw {
    editionId
    editionName
    isDemonstration
    state
    places
    territories {
      code
      labelFr
      labelEn
    }
    strata {
      key
      places
    }
    beacon {
      kind
      chain
      round
      source
      pattern
    }
    rulesHash
    closesAt
    beaconAt
    offersAt
    closedAt
    listHash
    applicationCount
    selectedCount
    beaconValue
    publishesAt
    publishedAt
  }
`);

export const DRAW = graphql(`
  query DrawPage($editionId: UUID!) {
    draw(editionId: $editionId) {
      ...DrawParts
    }
  }
`);

export type Draw = DrawPartsFragment;

/** Where the file of a draw is served. */
export function recordAddress(editionId: string): string {
  return `/files/draw-record.json?edition=${editionId}`;
}
