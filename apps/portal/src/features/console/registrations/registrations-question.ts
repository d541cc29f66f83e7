import { graphql } from '../../../gql/index.js';
import type { ConsoleRegistrationsQuery } from '../../../gql/graphql.js';

export const CONSOLE_REGISTRATIONS = graphql(`
  query ConsoleRegistrations($editionId: UUID!, $filter: RegistrationFilter, $after: String) {
    registrations(editionId: $editionId, filter: $filter, first: 50, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        reference
        kind
        state
        physicalVisits
        submittedAt
        offerExpiresAt
        isFirstTime
        organisationName
        site {
          id
          name
        }
      }
    }
  }
`);

export const OFFER_PLACE = graphql(`
  mutation OfferPlace($registrationId: UUID!) {
    offerPlace(registrationId: $registrationId) {
      __typename
      ... on PlaceOffered {
        registration {
          id
          state
          offerExpiresAt
        }
        places {
          free
        }
      }
      ... on PlacesExhausted {
        message
      }
      ... on NotAFirstTimer {
        message
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export type ConsoleRegistration = ConsoleRegistrationsQuery['registrations']['nodes'][number];

/** A free application that still waits for a place. */
export function awaitsPlace({ kind, state }: Pick<ConsoleRegistration, 'kind' | 'state'>): boolean {
  return kind === 'free' && (state === 'in_draw' || state === 'waiting');
}
