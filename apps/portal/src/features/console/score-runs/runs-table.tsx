import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { TextLink } from '../../../ui/text-link.js';
import { addressOf } from './run-address.js';
import { RunReleaseTag } from './run-release-tag.js';
import { runTitle } from './run-title.js';
import classes from './score-runs.module.css';
import type { Run } from './score-runs-question.js';

interface RunsTableProps {
  readonly runs: readonly Run[];
  readonly shownId: string;
  readonly editionId: string;
}

/** The other runs of the edition. Those that were started stay as they are; the provisional one is replaced each time it settles. */
export function RunsTable({ runs, shownId, editionId }: RunsTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('console:scoreRuns.earlier')}
      isCaptionHidden
      rows={runs.filter(({ id }) => id !== shownId)}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'date',
          title: t('console:scoreRuns.details'),
          isRowHeader: true,
          cell: (run) => (
            <TextLink
              className={classes.when}
              to="/$language/operateur/editions/$editionId/calculs"
              params={{ language, editionId }}
              search={{ calcul: addressOf(run) }}
            >
              {runTitle(t, format.dateTime, run)}
            </TextLink>
          ),
        },
        { key: 'state', title: t('console:editions.state'), cell: (run) => <RunReleaseTag run={run} /> },
        {
          key: 'overall',
          title: t('console:scoreRuns.overall'),
          align: 'end',
          cell: ({ panel }) => (typeof panel?.overall.mean === 'number' ? format.score(panel.overall.mean) : ''),
        },
        {
          key: 'sites',
          title: t('console:scoreRuns.sites'),
          align: 'end',
          cell: ({ siteCount }) => format.number(siteCount),
        },
      ]}
    />
  );
}
