import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import type { ConsoleEdition } from '../console-edition.js';
import { CertifiedCut } from './certified-cut.js';
import { PanelTable } from './panel-table.js';
import { ReleaseRun } from './release-run.js';
import { RunLineage } from './run-lineage.js';
import { RunReleaseTag } from './run-release-tag.js';
import classes from './score-runs.module.css';
import { isUnderWay } from './score-runs-question.js';
import type { Run } from './score-runs-question.js';

/** One run: its progress, then its figures, what they rest on, and its release. */
export function OneRun({ run, edition }: { readonly run: Run; readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { state, isProvisional, createdAt, auditCount, siteCount, panel, job } = run;
  const title = t('console:scoreRuns.runOf', { date: format.dateTime(createdAt) });

  // A provisional run that has never settled has no panel yet.
  if (isUnderWay(run) || (state === 'settling' && !panel)) {
    return (
      <Section title={title}>
        <ProgressBar
          label={t('console:scoreRuns.progress')}
          state={job?.state === 'running' ? 'running' : 'queued'}
          done={job?.done ?? 0}
          total={job?.total ?? 0}
        />
      </Section>
    );
  }
  if (state === 'failed' || !panel) {
    return (
      <Section title={title}>
        <Notice tone="problem" isLive>
          {isProvisional ? null : <p>{t('console:scoreRuns.failed')}</p>}
          {job?.error ? <p>{job.error}</p> : null}
        </Notice>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <p className={classes.basis}>
        <RunReleaseTag run={run} />
        <span>
          {t('console:scoreRuns.basis', { audits: format.number(auditCount), sites: format.number(siteCount) })}
        </span>
      </p>
      {isProvisional ? (
        <p className={classes.note}>
          {t('console:scoreRuns.provisionalNote')} {state === 'settling' ? t('console:scoreRuns.settling') : null}
        </p>
      ) : (
        <ReleaseRun run={run} edition={edition} />
      )}
      <div className={classes.figures}>
        <PanelTable panel={panel} />
        <div className={classes.beside}>
          <CertifiedCut panel={panel} />
          <RunLineage run={run} />
        </div>
      </div>
    </Section>
  );
}
