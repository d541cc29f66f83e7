import { defineTask } from '../../../platform/jobs/jobs.js';

/** An amendment added places under a label. The registrations module makes their rows and passes them to the waiting list, after the amendment is committed. */
export const placesAdded = defineTask<{
  readonly operatorId: string;
  readonly editionId: string;
  readonly label: string;
  readonly count: number;
  readonly amendmentId: string;
}>('places_added');
