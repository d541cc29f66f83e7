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
        hasBouncedAddress
        site {
          id
          name
        }
      }
    }
  }
`);

export type ConsoleRegistration = ConsoleRegistrationsQuery['registrations']['nodes'][number];
