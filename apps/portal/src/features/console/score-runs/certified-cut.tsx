import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import classes from './score-runs.module.css';
import type { Panel } from './score-runs-question.js';

/** Certified sites beside the others; a side with fewer than five organisations is withheld, and says so. */
export function CertifiedCut({ panel: { certified, notCertified } }: { readonly panel: Panel }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <div className={classes.part}>
      <h3>{t('console:scoreRuns.cut')}</h3>
      <DataTable
        caption={t('console:scoreRuns.cutCaption')}
        isCaptionHidden
        density="compact"
        rows={[
          { key: 'certified' as const, ...certified },
          { key: 'notCertified' as const, ...notCertified },
        ]}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'side',
            title: t('console:scoreRuns.cutColumn'),
            isRowHeader: true,
            cell: ({ key }) => t(`console:scoreRuns.${key}`),
          },
          {
            key: 'overall',
            title: t('console:scoreRuns.overall'),
            align: 'end',
            cell: ({ overall, suppressed }) => {
              if (suppressed) return t('console:scoreRuns.suppressed');
              return typeof overall === 'number' ? format.score(overall) : t('common:figure.notMeasured');
            },
          },
          {
            key: 'sites',
            title: t('console:scoreRuns.sites'),
            align: 'end',
            cell: ({ siteCount }) => format.number(siteCount),
          },
          {
            key: 'organisations',
            title: t('console:scoreRuns.organisations'),
            align: 'end',
            cell: ({ organisationCount }) => format.number(organisationCount),
          },
        ]}
      />
    </div>
  );
}
