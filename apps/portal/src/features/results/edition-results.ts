import { graphql } from '../../gql/index.js';
import type { EditionResultsQuery } from '../../gql/graphql.js';

export const EDITION_RESULTS = graphql(`
  query EditionResults {
    organisation {
      id
      name
      categoryCode
      registrations {
        id
        state
        edition {
          id
          name
          resultsAt
        }
      }
    }
    results {
      asOf
      releasedAt
      methodVersion
      runId
      grid {
        version
        isDemonstration
      }
      edition {
        id
        name
        isDemonstration
        categories {
          code
          labelFr
          labelEn
        }
        channels {
          channel
          weight
        }
      }
      sites {
        registrationId
        reference
        level
        site {
          id
          name
          isCentral
          isCertified
        }
        overall {
          ...FigureFields
        }
        channels {
          code
          figure {
            ...FigureFields
          }
        }
      }
    }
  }
`);

export type ResultsAnswer = EditionResultsQuery;
export type EditionResults = EditionResultsQuery['results'][number];
export type SiteSummary = EditionResults['sites'][number];
