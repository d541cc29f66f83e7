import { graphql } from '../../../gql/index.js';
import type { RunFieldsFragment } from '../../../gql/graphql.js';

export const RUN_FIELDS = graphql(`
  fragment RunFields on ScoreRun {
    id
    state
    isOfficial
    isProvisional
    createdAt
    computedAt
    releasedAt
    methodVersion
    gridHash
    inputHash
    auditCount
    siteCount
    panel {
      overall {
        n
        mean
      }
      channels {
        code
        n
        mean
      }
      determinants {
        code
        n
        mean
      }
      certified {
        siteCount
        organisationCount
        overall
        suppressed
      }
      notCertified {
        siteCount
        organisationCount
        overall
        suppressed
      }
    }
    job {
      id
      state
      done
      total
      error
    }
  }
`);

export const SCORE_RUNS = graphql(`
  query ScoreRuns($editionId: UUID!) {
    scoreRuns(editionId: $editionId) {
      ...RunFields
    }
  }
`);

export const START_SCORE_RUN = graphql(`
  mutation StartScoreRun($editionId: UUID!) {
    startScoreRun(editionId: $editionId) {
      __typename
      ... on ScoreRunStarted {
        run {
          ...RunFields
        }
      }
      ... on NothingToScore {
        message
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export const RELEASE_SCORE_RUN = graphql(`
  mutation ReleaseScoreRun($id: UUID!) {
    releaseScoreRun(id: $id) {
      __typename
      ... on ScoreRunReleased {
        run {
          ...RunFields
        }
      }
      ... on TransitionRefused {
        message
      }
    }
  }
`);

export type Run = RunFieldsFragment;
export type Panel = NonNullable<Run['panel']>;

/** Whether the server still computes the run. */
export function isUnderWay({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'computing';
}

/** Whether what is shown of the run is about to change by itself. */
export function isMoving(run: Pick<Run, 'state'>): boolean {
  return isUnderWay(run) || run.state === 'settling';
}
