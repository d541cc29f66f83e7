import { graphql } from '../../gql/index.js';
import type { OfferByLinkQuery } from '../../gql/graphql.js';

export const OFFER_BY_LINK = graphql(`
  query OfferByLink($token: String!) {
    offerByLink(token: $token) {
      organisationName
      siteName
      editionName
      resultsAt
      reference
      state
      expiresAt
    }
  }
`);

export const ANSWER_OFFER_BY_LINK = graphql(`
  mutation AnswerOfferByLink($token: String!, $accept: Boolean!) {
    answerOfferByLink(token: $token, accept: $accept) {
      __typename
      ... on OfferAnsweredByLink {
        state
      }
      ... on OfferUnavailable {
        state
        message
      }
      ... on OfferLinkUnusable {
        message
      }
      ... on TooManyTries {
        message
      }
    }
  }
`);

export type OfferByLink = NonNullable<OfferByLinkQuery['offerByLink']>;
