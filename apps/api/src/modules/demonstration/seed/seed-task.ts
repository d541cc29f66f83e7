import { defineTask } from '../../../platform/jobs/jobs.js';

export interface SeedPayload {
  readonly jobId: string;
  readonly operatorId: string;
}

/** Takes the seed as far as it goes, and comes back later when a job of the product has to end first. */
export const seedDemonstration = defineTask<SeedPayload>('seed_demonstration');

/** One seed at a time, whichever process runs it. Held until the transaction ends. */
export const seedLock = `SELECT pg_advisory_xact_lock(hashtext('seed_demonstration'))`;
