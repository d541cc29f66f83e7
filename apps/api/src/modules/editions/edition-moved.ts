import { defineTask } from '../../platform/jobs/jobs.js';
import type { EditionState } from './domain/edition-states.js';

/** An edition has moved. Modules that follow it react in this job, after the move is committed. */
export const editionMoved = defineTask<{
  readonly editionId: string;
  readonly operatorId: string;
  readonly to: EditionState;
}>('edition_moved');
