import { graphql } from '../../../../gql/index.js';
import type { EditionDifferencesQuery } from '../../../../gql/graphql.js';

export const EDITION_DIFFERENCES = graphql(`
  query EditionDifferences($editionId: UUID!) {
    editionDifferences(editionId: $editionId) {
      previous {
        id
        name
        number
        territories {
          code
          labelFr
          labelEn
        }
      }
      edition {
        id
        name
        territories {
          code
          labelFr
          labelEn
        }
      }
      differences {
        section
        setting
        subject
        kind
        before
        after
      }
      sameSections
    }
  }
`);

export type Comparison = NonNullable<EditionDifferencesQuery['editionDifferences']>;
export type Difference = Comparison['differences'][number];
