import { graphql } from '../../../../gql/index.js';

export const AMENDED = graphql(`
  fragment Amended on AmendEditionResult {
    __typename
    ... on SettingsContradict {
      contradictions {
        field
        message
      }
    }
    ... on TransitionRefused {
      message
    }
    ... on InvalidInput {
      field
      message
    }
  }
`);

export const EXTEND_DEADLINE = graphql(`
  mutation ExtendDeadline($editionId: UUID!, $closesAt: DateTime!, $reason: String!) {
    extendDeadline(editionId: $editionId, closesAt: $closesAt, reason: $reason) {
      ...Amended
    }
  }
`);

export const MOVE_FIELD_WORK = graphql(`
  mutation MoveFieldWork($input: FieldWorkAmendment!) {
    moveFieldWork(input: $input) {
      ...Amended
    }
  }
`);

export const RAISE_VISIT_CAPACITY = graphql(`
  mutation RaiseVisitCapacity($editionId: UUID!, $capacity: Int, $reason: String!) {
    raiseVisitCapacity(editionId: $editionId, capacity: $capacity, reason: $reason) {
      ...Amended
    }
  }
`);

export const ADD_PLACES = graphql(`
  mutation AddPlaces($editionId: UUID!, $label: String!, $count: Int!, $reason: String!) {
    addPlaces(editionId: $editionId, label: $label, count: $count, reason: $reason) {
      ...Amended
    }
  }
`);

export const PAUSE_FIELD_WORK = graphql(`
  mutation PauseFieldWork($editionId: UUID!, $reason: String!) {
    pauseFieldWork(editionId: $editionId, reason: $reason) {
      ...Amended
    }
  }
`);

export const RESUME_FIELD_WORK = graphql(`
  mutation ResumeFieldWork($editionId: UUID!, $reason: String!) {
    resumeFieldWork(editionId: $editionId, reason: $reason) {
      ...Amended
    }
  }
`);

export const MOVE_REHEARSAL = graphql(`
  mutation MoveRehearsal($input: RehearsalDates!) {
    moveRehearsal(input: $input) {
      ...Amended
    }
  }
`);
