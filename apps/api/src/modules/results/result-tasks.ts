import { defineTask } from '../../platform/jobs/jobs.js';

export interface ScoreRunPayload {
  readonly runId: string;
  readonly operatorId: string;
  readonly jobId: string;
}

/** Computes a run and writes its figures, in one transaction. */
export const computeScoreRun = defineTask<ScoreRunPayload>('compute_score_run');

/** Finds out whom to tell that a run was released. */
export const announceResults = defineTask<{ runId: string; operatorId: string }>('announce_results');

export interface AnnouncementPayload {
  readonly runId: string;
  readonly operatorId: string;
  readonly organisationId: string;
}

/** Tells the owners of one organisation. */
export const announceResultsToOrganisation = defineTask<AnnouncementPayload>('announce_results_to_organisation');
