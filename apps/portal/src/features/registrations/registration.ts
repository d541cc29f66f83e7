import { graphql } from '../../gql/index.js';
import type { RegistrationQuery } from '../../gql/graphql.js';

export const REGISTRATION_PARTS = graphql(`
  fragment RegistrationParts on Registration {
    id
    reference
    kind
    state
    physicalVisits
    isFirstTime
    earlierEditions
    submittedAt
    confirmedAt
    offerExpiresAt
    waitingRank
    site {
      id
      name
    }
    order {
      id
      reference
      state
    }
    edition {
      id
      name
      state
      registrationClosesAt
      offersAt
      resultsAt
      fieldWorkWindows {
        startsAt
        endsAt
      }
    }
  }
`);

export const REGISTRATION = graphql(`
  query Registration($id: UUID!) {
    registration(id: $id) {
      ...RegistrationParts
    }
  }
`);

/** Editions whose results the structure can read. */
export const RELEASED_EDITIONS = graphql(`
  query ReleasedEditions {
    results {
      runId
      edition {
        id
      }
    }
  }
`);

export const ANSWER_OFFER = graphql(`
  mutation AnswerOffer($registrationId: UUID!, $accept: Boolean!) {
    answerOffer(registrationId: $registrationId, accept: $accept) {
      __typename
      ... on OfferAnswered {
        registration {
          ...RegistrationParts
        }
      }
      ... on OfferUnavailable {
        message
      }
    }
  }
`);

export type Registration = NonNullable<RegistrationQuery['registration']>;
