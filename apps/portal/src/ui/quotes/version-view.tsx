import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import { DownloadLink } from '../download-link.js';
import classes from './quotes.module.css';
import { VersionChanges } from './version-changes.js';
import { VersionLines } from './version-lines.js';
import { VersionTotals } from './version-totals.js';

interface VersionViewProps {
  readonly version: QuoteVersionPartsFragment;
  /** The number of the version before it, whose differences are told; null for the first. */
  readonly since: number | null;
  /** Where its paper is; null for a draft, which has none. */
  readonly paper: string | null;
}

/** One version: what changes, its lines, its totals, what the operator says of it, its paper. */
export function VersionView({ version, since, paper }: VersionViewProps) {
  const t = useTexts();
  const format = useFormats();
  const { sentAt, validUntil, changes, lines, siteTotals, note } = version;
  return (
    <div className={classes.version}>
      {sentAt ? (
        <p className={classes.quiet}>
          {t('quotes:version.sentAt', { date: format.date(sentAt), until: format.date(validUntil) })}
        </p>
      ) : null}
      {since === null ? null : <VersionChanges changes={changes} since={since} />}
      {note ? (
        <div>
          <h3>{t('quotes:version.note')}</h3>
          <p className={classes.written}>{note}</p>
        </div>
      ) : null}
      <VersionLines lines={lines} />
      <h3>{t('quotes:version.totals')}</h3>
      <VersionTotals version={version} />
      {siteTotals.length > 1 ? (
        <details className={classes.earlier}>
          <summary>{t('quotes:version.perSite')}</summary>
          <DataTable
            caption={t('quotes:version.perSite')}
            isCaptionHidden
            density="compact"
            rows={siteTotals}
            keyOf={({ siteId }) => siteId ?? ''}
            columns={[
              {
                key: 'site',
                title: t('quotes:page.site'),
                isRowHeader: true,
                cell: ({ siteName }) => siteName ?? t('quotes:version.noSite'),
              },
              {
                key: 'net',
                title: t('quotes:version.perSiteNet'),
                align: 'end',
                cell: ({ netCents }) => format.money(netCents),
              },
            ]}
          />
        </details>
      ) : null}
      {paper ? (
        <div className={classes.links}>
          <DownloadLink href={paper}>{t('quotes:version.pdf', { version: version.version })}</DownloadLink>
        </div>
      ) : null}
    </div>
  );
}
