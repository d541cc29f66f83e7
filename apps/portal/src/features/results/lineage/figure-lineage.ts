import { graphql } from '../../../gql/index.js';
import type { FigureLineageQuery } from '../../../gql/graphql.js';

export const FIGURE_LINEAGE = graphql(`
  query FigureLineage($registrationId: UUID!, $editionId: UUID!, $figure: String!) {
    figureLineage(registrationId: $registrationId, editionId: $editionId, figure: $figure) {
      figure
      score {
        ...FigureFields
        peers {
          median
          position
        }
      }
      asOf
      releasedAt
      runId
      inputHash
      methodVersion
      gridVersion
      gridHash
      withinVariance {
        channel
        variance
        isInspected
      }
      opensAudits
      channels {
        code
        weight
        share
        auditCount
        value
        audits {
          number
          version
          outcome
          score
          weight
          coverage
          coefficient
          excluded
          answers {
            criterionId
            labelFr
            labelEn
            isSiteAnswer
            value
            unit
            pointLabelFr
            score
            weight
            coefficient
            contribution
            excluded
            isNoContact
          }
        }
      }
    }
  }
`);

export type Lineage = NonNullable<FigureLineageQuery['figureLineage']>;
export type LineageChannel = Lineage['channels'][number];
export type LineageAudit = NonNullable<LineageChannel['audits']>[number];
export type LineageAnswer = LineageAudit['answers'][number];
