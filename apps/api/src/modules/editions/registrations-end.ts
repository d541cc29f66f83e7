import type { RequestContext } from '../../platform/context/request-context.js';
import { defineTask, type Jobs } from '../../platform/jobs/jobs.js';
import { momentAfter } from './domain/last-second.js';
import type { Edition } from './edition.entity.js';

/** The last second of an edition's registrations has passed. Modules that follow it react in this job. */
export const registrationsEnd = defineTask<{ readonly editionId: string; readonly operatorId: string }>(
  'registrations_end',
);

/** Plans what happens when registrations end; planned again, the newer date counts. A rehearsal ends when its administrator wants it to. */
export async function planRegistrationsEnd(
  jobs: Jobs,
  context: RequestContext,
  { id: editionId, operatorId, isSandbox, registrationClosesAt }: Edition,
): Promise<void> {
  const runAt = momentAfter(registrationClosesAt);
  if (isSandbox || runAt <= context.now) return;
  const key = `registrations_end:${editionId}`;
  await jobs.enqueue(context, registrationsEnd, { editionId, operatorId }, { key, runAt });
}
