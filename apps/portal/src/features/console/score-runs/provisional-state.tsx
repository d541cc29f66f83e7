import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import classes from './score-runs.module.css';
import type { Run } from './score-runs-question.js';

/** What the figures of the provisional run are worth at this moment: all settled, about to be, or left behind by a failure. */
export function ProvisionalState({ run: { state, computedAt, panel, job } }: { readonly run: Run }) {
  const t = useTexts();
  const format = useFormats();
  const asOf = panel && computedAt ? t('console:scoreRuns.settledAsOf', { date: format.dateTime(computedAt) }) : null;
  const isFailed = state === 'failed';
  return (
    <>
      <p className={classes.note}>{t('console:scoreRuns.provisionalNote')}</p>
      {isFailed ? (
        <Notice tone="problem" isLive>
          <p>{t('console:scoreRuns.settlingFailed')}</p>
          {job?.error ? <p>{job.error}</p> : null}
          {asOf ? <p>{asOf}</p> : null}
        </Notice>
      ) : (
        <p className={classes.note} role="status">
          {t(state === 'settling' ? 'console:scoreRuns.settling' : 'console:scoreRuns.settled')}{' '}
          {state === 'settling' ? asOf : null}
        </p>
      )}
    </>
  );
}
