import { graphql } from '../../gql/index.js';
import type { OpenEditionQuery } from '../../gql/graphql.js';

export const OPEN_EDITION = graphql(`
  query OpenEdition {
    openEdition {
      id
      name
      state
      isDemonstration
      operatorName
      registrationOpensAt
      registrationClosesAt
      resultsAt
      fieldWorkWindows {
        startsAt
        endsAt
      }
      freePlaces
      categories {
        code
        labelFr
        labelEn
      }
      channels {
        channel
        audits
        weight
        isOptional
      }
      grid {
        criteriaCount
        isDemonstration
      }
      priceList {
        isDemonstration
        vatBasisPoints
        lines {
          code
          categoryCode
          amountCents
        }
      }
    }
  }
`);

export type OpenEdition = NonNullable<OpenEditionQuery['openEdition']>;
