import { graphql } from '../../gql/index.js';
import type { InvitationQuery } from '../../gql/graphql.js';

export const INVITATION = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      organisationName
      editionName
      inviterName
      registrationClosesAt
      expiresAt
      isExpired
      isAccepted
    }
  }
`);

export const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on InvitationAccepted {
        organisationId
        task
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type InvitationSeen = NonNullable<InvitationQuery['invitation']>;
