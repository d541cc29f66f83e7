import { graphql } from '../../gql/index.js';
import type { DrawApplicationPartsFragment } from '../../gql/graphql.js';

export const DRAW_APPLICATION_PARTS = graphql(`
  fragment DrawApplicationParts on DrawApplication {
    registrationId
    organisationId
    reference
    kind
    registration {
      id
      state
      offerExpiresAt
      rulesHash
      organisationName
      site {
        id
        name
      }
    }
    drawId
    stratumKey
    isFirstTime
    earlierEditions
    selectionReason
    isListed
    draw {
      ...DrawParts
    }
    explanation {
      stratumPlaces
      stratumApplicants
      stratumFirstTimers
      isFirstTimer
      shortTicket
      positionInStratum
      lastInStratum {
        ticket
        isFirstTimer
      }
      lastInRound2 {
        ticket
        isFirstTimer
      }
      isSelected
      round
      rank
      rankInStratum
    }
  }
`);

export const DRAW_APPLICATION = graphql(`
  query DrawApplicationPage($registrationId: UUID!) {
    drawApplication(registrationId: $registrationId) {
      ...DrawApplicationParts
    }
  }
`);

export const APPLICANTS_DRAW = graphql(`
  query ApplicantsDrawPage($registrationId: UUID!) {
    applicantsDraw(registrationId: $registrationId) {
      ...DrawApplicationParts
    }
  }
`);

export const CONFIRM_SELECTION = graphql(`
  mutation ConfirmSelection($registrationId: UUID!) {
    confirmSelection(registrationId: $registrationId) {
      __typename
      ... on SelectionChanged {
        registration {
          id
          state
          confirmedAt
        }
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export type DrawApplication = DrawApplicationPartsFragment;
export type Explanation = NonNullable<DrawApplication['explanation']>;
