import type { Translator } from '@barometer/messages';

import type { Run } from './score-runs-question.js';

/** What a run is called. The provisional one has no date of its own: it goes with the audits. */
export function runTitle(
  t: Translator,
  dateTime: (instant: string) => string,
  { isProvisional, createdAt }: Pick<Run, 'isProvisional' | 'createdAt'>,
): string {
  return isProvisional
    ? t('console:scoreRuns.provisionalRun')
    : t('console:scoreRuns.runOf', { date: dateTime(createdAt) });
}
