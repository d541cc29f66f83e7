import { defineTask } from '../../platform/jobs/jobs.js';

/** A draw that a job works on. */
export interface DrawPayload {
  readonly editionId: string;
  readonly operatorId: string;
}

/** One applicant of a closed list. */
export interface ListedPayload extends DrawPayload {
  readonly registrationId: string;
}

/** Finds out whom to send their row of the closed list. */
export const announceList = defineTask<DrawPayload>('announce_draw_list');

/** Sends one applicant its row. */
export const sendListRow = defineTask<ListedPayload>('send_draw_list_row');

/** Computes the outcome and holds the places. */
export const runDraw = defineTask<DrawPayload>('run_draw');

/** Makes the outcome public at its moment and lets every applicant know. */
export const publishDraw = defineTask<DrawPayload>('publish_draw');
