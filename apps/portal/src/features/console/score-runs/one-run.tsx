import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import type { ConsoleEdition } from '../console-edition.js';
import { CertifiedCut } from './certified-cut.js';
import { PanelTable } from './panel-table.js';
import { ProvisionalState } from './provisional-state.js';
import { ReleaseRun } from './release-run.js';
import { RunLineage } from './run-lineage.js';
import { RunReleaseTag } from './run-release-tag.js';
import { runTitle } from './run-title.js';
import classes from './score-runs.module.css';
import { isUnderWay } from './score-runs-question.js';
import type { Run } from './score-runs-question.js';

/** One run: its progress, then its figures, what they rest on, and its release. */
export function OneRun({ run, edition }: { readonly run: Run; readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { state, isProvisional, auditCount, siteCount, panel, job } = run;
  const title = runTitle(t, format.dateTime, run);

  if (isUnderWay(run)) {
    return (
      <Section title={title}>
        <Progress run={run} />
      </Section>
    );
  }
  if (isProvisional && !panel) {
    // It has never settled: there are values of sites, and nothing yet to show of them together.
    return (
      <Section title={title}>
        <ProvisionalState run={run} />
        {state === 'settling' ? <Progress run={run} /> : null}
      </Section>
    );
  }
  if (!panel || (state === 'failed' && !isProvisional)) {
    return (
      <Section title={title}>
        <Notice tone="problem" isLive>
          <p>{t('console:scoreRuns.failed')}</p>
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
      {isProvisional ? <ProvisionalState run={run} /> : <ReleaseRun run={run} edition={edition} />}
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

function Progress({ run: { job } }: { readonly run: Run }) {
  const t = useTexts();
  return (
    <ProgressBar
      label={t('console:scoreRuns.progress')}
      state={job?.state === 'running' ? 'running' : 'queued'}
      done={job?.done ?? 0}
      total={job?.total ?? 0}
    />
  );
}
