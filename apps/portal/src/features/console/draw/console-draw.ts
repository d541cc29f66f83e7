import { graphql } from '../../../gql/index.js';
import type { ConsoleDrawQuery } from '../../../gql/graphql.js';

export const CONSOLE_DRAW = graphql(`
  query ConsoleDraw($editionId: UUID!) {
    draw(editionId: $editionId) {
      ...DrawParts
    }
    drawFigures(editionId: $editionId) {
      strata {
        key
        places
        applications
        firstTimers
        selected
      }
      totalPlaces
      openPlaces
      totalApplications
      totalFirstTimers
      totalSelected
    }
    selectedStructures(editionId: $editionId) {
      registrationId
      name
      reference
      stratumKey
      reason
      awaitsOwner
      appliesItself
      state
    }
  }
`);

export const CLOSE_DRAW = graphql(`
  mutation CloseDraw($editionId: UUID!) {
    closeDraw(editionId: $editionId) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const CHECK_BEACON_VALUE = graphql(`
  query CheckBeaconValue($editionId: UUID!, $value: String!) {
    checkBeaconValue(editionId: $editionId, value: $value) {
      __typename
      ... on BeaconValueAccepted {
        value
      }
      ... on BeaconValueRefused {
        message
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const RECORD_BEACON_VALUE = graphql(`
  mutation RecordBeaconValue($editionId: UUID!, $value: String!) {
    recordBeaconValue(editionId: $editionId, value: $value) {
      __typename
      ... on BeaconValueRefused {
        message
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const RUN_DRAW = graphql(`
  mutation RunDraw($editionId: UUID!) {
    runDraw(editionId: $editionId) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const PUBLISH_DRAW = graphql(`
  mutation PublishDraw($editionId: UUID!) {
    publishDraw(editionId: $editionId) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

/** What the page knows of a draw. */
export type ConsoleDraw = NonNullable<ConsoleDrawQuery['draw']>;
export type DrawFigures = ConsoleDrawQuery['drawFigures'];
export type SelectedStructure = ConsoleDrawQuery['selectedStructures'][number];

/** Whether there is anything to say of a stratum. */
export function isOccupied({ places, applications, selected }: DrawFigures['strata'][number]): boolean {
  return places + applications + selected > 0;
}

/** The states of a draw, in their order: a step is done once the state is past it. */
const ORDER: readonly ConsoleDraw['state'][] = ['open', 'closed', 'seeded', 'drawn', 'scheduled', 'published'];

/** Whether a draw has come as far as a state. */
export function hasReached(draw: ConsoleDraw, state: ConsoleDraw['state']): boolean {
  return ORDER.indexOf(draw.state) >= ORDER.indexOf(state);
}
