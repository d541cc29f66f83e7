import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/page.js';
import { ReportLine } from './report-line.js';
import { reportName } from './report-name.js';
import type { Report } from './report-question.js';
import classes from './reports.module.css';

/** The documents that were asked for, the newest first, each with where it stands. */
export function MadeReports({ reports }: { readonly reports: readonly Report[] }) {
  const t = useTexts();
  const newestFirst = reports.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  const [newest] = newestFirst;
  return (
    <Section title={t('reports:made.title')}>
      {/* Stays in place while the list changes, so that the end of the work is heard. */}
      <p role="status" className="visually-hidden">
        {newest?.state === 'ready' ? t('reports:made.ready', { document: reportName(t, newest) }) : ''}
      </p>
      {newestFirst.length === 0 ? (
        <EmptyState title={t('reports:made.emptyTitle')}>{t('reports:made.emptyText')}</EmptyState>
      ) : (
        <ul className={classes.reports}>
          {newestFirst.map((report) => (
            <ReportLine key={report.id} report={report} />
          ))}
        </ul>
      )}
    </Section>
  );
}
