import type { RequestContext } from '../../platform/context/request-context.js';
import { defineTask, type Jobs } from '../../platform/jobs/jobs.js';
import { momentAfter } from './domain/last-second.js';
import type { Edition } from './edition.entity.js';

/** The last second of an edition's registrations has passed. Modules that follow it react in this job. */
export const registrationsEnd = defineTask<{ readonly editionId: string; readonly operatorId: string }>(
  'registrations_end',
);

/**
 * Plans what happens when registrations end, as long as that is to come; planned again, the newer date counts. A rehearsal ends when its administrator
 * wants it to.
 */
export async function planRegistrationsEnd(
  jobs: Jobs,
  context: RequestContext,
  { id: editionId, operatorId, state, isSandbox, registrationClosesAt }: Edition,
): Promise<void> {
  const runAt = momentAfter(registrationClosesAt);
  const isToCome = (state === 'announced' || state === 'registration') && runAt > context.now;
  if (isSandbox || !isToCome) return;
  const key = `registrations_end:${editionId}`;
  await jobs.enqueue(context, registrationsEnd, { editionId, operatorId }, { key, runAt });
}
