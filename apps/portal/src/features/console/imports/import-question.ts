import { graphql } from '../../../gql/index.js';
import type { ImportFieldsFragment } from '../../../gql/graphql.js';

export const IMPORT_FIELDS = graphql(`
  fragment ImportFields on AuditImport {
    id
    state
    auditsFileName
    answersFileName
    createdAt
    auditCount
    answerCount
    newAudits
    changedAudits
    unchangedAudits
    problemCount
    job {
      id
      state
      done
      total
      error
    }
  }
`);

export const AUDIT_IMPORTS = graphql(`
  query AuditImports($editionId: UUID!) {
    auditImports(editionId: $editionId) {
      ...ImportFields
    }
  }
`);

export const AUDIT_IMPORT = graphql(`
  query AuditImport($id: UUID!) {
    auditImport(id: $id) {
      ...ImportFields
      problems {
        file
        line
        column
        message
      }
    }
  }
`);

export const CONFIRM_IMPORT = graphql(`
  mutation ConfirmImport($id: UUID!) {
    confirmImport(id: $id) {
      __typename
      ... on ImportConfirmed {
        import {
          ...ImportFields
        }
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const DISCARD_IMPORT = graphql(`
  mutation DiscardImport($id: UUID!) {
    discardImport(id: $id) {
      __typename
      ... on ImportConfirmed {
        import {
          ...ImportFields
        }
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export type AuditImport = ImportFieldsFragment;

/** Whether the server still works on the import. */
export function isWorking({ state }: Pick<AuditImport, 'state'>): boolean {
  return state === 'checking' || state === 'importing';
}
