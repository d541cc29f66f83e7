import { defineTask } from '../../../platform/jobs/jobs.js';

export interface SettlePayload {
  readonly editionId: string;
  readonly operatorId: string;
}

/** Computes the whole edition anew and puts the result in the place of its current provisional run. */
export const settleProvisionalRun = defineTask<SettlePayload>('settle_provisional_run');
