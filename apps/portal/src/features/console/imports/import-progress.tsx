import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import type { AuditImport } from './import-question.js';
import { isWorking } from './import-question.js';
import { ImportStateTag } from './import-state-tag.js';

/** Where the work on an import stands, while there is some; its state otherwise. */
export function ImportProgress({ auditImport }: { readonly auditImport: AuditImport }) {
  const t = useTexts();
  const format = useFormats();
  const { state, auditsFileName, answersFileName, job } = auditImport;
  return (
    <>
      <p>
        <ImportStateTag state={state} />
        {' · '}
        {t('console:import.files', { audits: auditsFileName, answers: answersFileName })}
      </p>
      {isWorking(auditImport) ? (
        <ProgressBar
          label={t(state === 'checking' ? 'console:import.checking' : 'console:import.importing')}
          state={job?.state === 'running' ? 'running' : 'queued'}
          done={job?.done ?? 0}
          total={job?.total ?? 0}
          runningSentence={
            state === 'checking' ? t('console:import.rowsRead', { rows: format.number(job?.done ?? 0) }) : undefined
          }
        />
      ) : null}
      {state === 'failed' && job?.error ? (
        <Notice tone="problem" isLive>
          <p>{job.error}</p>
        </Notice>
      ) : null}
      <p role="status" className="visually-hidden">
        {isWorking(auditImport) ? '' : t(`console:import.lead.${state}`)}
      </p>
    </>
  );
}
