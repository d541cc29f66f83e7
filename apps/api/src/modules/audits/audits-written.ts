import type { RequestContext } from '../../platform/context/request-context.js';
import { defineTask, type Jobs } from '../../platform/jobs/jobs.js';

export interface AuditsWritten {
  readonly editionId: string;
  readonly operatorId: string;
  /** Whose audits or site answers have a new version; null where they are too many to name. */
  readonly registrationIds: readonly string[] | null;
}

/** Audits or site answers were written. Modules that follow them react in this job, after the writing is committed. */
export const auditsWritten = defineTask<AuditsWritten>('audits_written');

const mostNamed = 100;

/** Says so, in the transaction that writes them. Nothing is said where nothing was written. */
export async function announceAudits(
  jobs: Jobs,
  context: RequestContext,
  { editionId, operatorId }: { readonly editionId: string; readonly operatorId: string },
  registrationIds: ReadonlySet<string>,
): Promise<void> {
  if (registrationIds.size === 0) return;
  await jobs.enqueue(context, auditsWritten, {
    editionId,
    operatorId,
    registrationIds: registrationIds.size > mostNamed ? null : [...registrationIds],
  });
}
