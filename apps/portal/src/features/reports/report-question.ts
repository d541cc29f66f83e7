import { graphql } from '../../gql/index.js';
import type { ReportFieldsFragment, ReportPageQuery } from '../../gql/graphql.js';

export const REPORT_FIELDS = graphql(`
  fragment ReportFields on Report {
    id
    kind
    language
    state
    createdAt
    url
    job {
      id
      state
      done
      total
      error
    }
  }
`);

export const REPORT_PAGE = graphql(`
  query ReportPage {
    organisation {
      id
      name
    }
    results {
      runId
      edition {
        id
        name
      }
      sites {
        registrationId
        level
      }
      reports {
        ...ReportFields
      }
    }
  }
`);

export const REQUEST_REPORT = graphql(`
  mutation RequestReport($editionId: UUID!, $kind: ReportKind!, $language: Language!) {
    requestReport(editionId: $editionId, kind: $kind, language: $language) {
      __typename
      ... on ReportRequested {
        report {
          ...ReportFields
        }
      }
      ... on ReportNotIncluded {
        message
      }
    }
  }
`);

export type Report = ReportFieldsFragment;
export type ReportableEdition = ReportPageQuery['results'][number];

/** Whether the server still works on the document. */
export function isInTheMaking({ state }: Pick<Report, 'state'>): boolean {
  return state === 'queued' || state === 'rendering';
}
