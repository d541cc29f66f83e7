import { graphql } from '../../../gql/index.js';
import type { RequestedChangesQuery } from '../../../gql/graphql.js';

export const REQUESTED_CHANGES = graphql(`
  query RequestedChanges($editionId: UUID!) {
    requestedChanges(editionId: $editionId) {
      id
      state
      madeAt
      madeByName
      decidedAt
      reason
      before {
        ...DetailsParts
      }
      details {
        ...DetailsParts
      }
      changedParts
      registration {
        id
        reference
        organisationName
        site {
          id
          name
        }
      }
    }
  }
`);

export const DECIDE_CHANGE = graphql(`
  mutation DecideChange($changeId: UUID!, $isAccepted: Boolean!, $reason: String!) {
    decideChange(changeId: $changeId, isAccepted: $isAccepted, reason: $reason) {
      __typename
      ... on DetailsChanged {
        change {
          id
          state
          decidedAt
          reason
        }
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type RequestedChange = RequestedChangesQuery['requestedChanges'][number];
