import { graphql } from '../../gql/index.js';
import type { SiteDetailQuery } from '../../gql/graphql.js';

export const SITE_DETAIL = graphql(`
  query SiteDetail($registrationId: UUID!, $editionId: UUID!) {
    siteResult(registrationId: $registrationId, editionId: $editionId) {
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
      overallWithPhysical {
        ...FigureFields
      }
      channels {
        code
        figure {
          ...FigureFields
        }
      }
      determinants {
        code
        figure {
          ...FigureFields
        }
      }
      stages {
        code
        figure {
          ...FigureFields
        }
      }
      criteria {
        id
        channel
        labelFr
        labelEn
        value
        weight
        critical
        coefficient
        contribution
        gain
      }
    }
  }
`);

export type SiteDetail = NonNullable<SiteDetailQuery['siteResult']>;
export type CriterionFigure = NonNullable<SiteDetail['criteria']>[number];
