import { graphql } from '../../../gql/index.js';
import type { RegistrationDraftQuery } from '../../../gql/graphql.js';

export const DRAFT_PARTS = graphql(`
  fragment DraftParts on RegistrationDraft {
    editionId
    id
    version
    fields {
      name
      value
      version
      savedByName
      savedAt
    }
    tasks {
      code
      minutes
      status
    }
    problems {
      task
      field
      message
    }
    changesMeanwhile
    savedAt
    savedByName
    earlierEditions
    invitations {
      id
      email
      expiresAt
    }
  }
`);

export const DRAFT = graphql(`
  query RegistrationDraft($editionId: UUID!) {
    registrationDraft(editionId: $editionId) {
      ...DraftParts
    }
  }
`);

export const SAVE_DRAFT = graphql(`
  mutation SaveDraft($input: SaveDraft!) {
    saveDraft(input: $input) {
      __typename
      ... on DraftSaved {
        draft {
          ...DraftParts
        }
        conflicts {
          name
          wanted
        }
      }
      ... on DraftSent {
        message
        registrationIds
      }
      ... on RegistrationClosed {
        message
      }
    }
  }
`);

export const SEND_DRAFT = graphql(`
  mutation SendDraft($editionId: UUID!, $draftId: UUID!, $version: Int!) {
    sendDraft(editionId: $editionId, draftId: $draftId, version: $version) {
      __typename
      ... on RegistrationsPlaced {
        registrations {
          id
        }
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

export type Draft = RegistrationDraftQuery['registrationDraft'];
export type DraftTask = Draft['tasks'][number];
export type TaskCode = DraftTask['code'];
