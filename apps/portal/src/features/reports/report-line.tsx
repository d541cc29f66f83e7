import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DownloadLink } from '../../ui/download-link.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { reportName } from './report-name.js';
import { isInTheMaking } from './report-question.js';
import type { Report } from './report-question.js';
import classes from './reports.module.css';

/** A document: its progress while it is laid out, then the file. */
export function ReportLine({ report }: { readonly report: Report }) {
  const t = useTexts();
  const format = useFormats();
  const { state, createdAt, url, job } = report;
  const name = reportName(t, report);

  if (isInTheMaking(report)) {
    return (
      <li>
        <ProgressBar
          label={t('reports:made.progress', { document: name })}
          state={job?.state === 'queued' || !job ? 'queued' : 'running'}
          done={job?.done ?? 0}
          total={job?.total ?? 0}
        />
      </li>
    );
  }
  return (
    <li>
      <p className={classes.name}>{name}</p>
      <p className={classes.detail}>
        {t('reports:made.requested')} {format.dateTime(createdAt)}
      </p>
      {url ? (
        <div>
          <DownloadLink href={url} label={t('reports:made.downloadOf', { document: name })}>
            {t('reports:made.download')}
          </DownloadLink>
        </div>
      ) : null}
      {state === 'failed' ? <p className={classes.failed}>{t('reports:made.failed')}</p> : null}
    </li>
  );
}
