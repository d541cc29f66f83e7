import { channelName } from '../../i18n/grid-names.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import classes from './criteria.module.css';
import { ScoreBar } from '../../ui/score-bar.js';
import type { CriterionFigure } from './site-detail.js';

interface AllCriteriaProps {
  readonly criteria: readonly CriterionFigure[];
  /** Codes of the channels, in the order of the page. */
  readonly order: readonly string[];
}

/** Every criterion of the grid, a fold per channel. */
export function AllCriteria({ criteria, order }: AllCriteriaProps) {
  const t = useTexts();
  const groups = order.map((code) => ({ code, rows: criteria.filter(({ channel }) => channel === code) }));
  return (
    <div>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ code, rows }) => (
          <details key={code} className={classes.fold}>
            <summary>{t('results:criteria.allOf', { channel: channelName(t, code), count: rows.length })}</summary>
            <CriteriaOfChannel caption={channelName(t, code)} criteria={rows} />
          </details>
        ))}
    </div>
  );
}

function CriteriaOfChannel({
  caption,
  criteria,
}: {
  readonly caption: string;
  readonly criteria: readonly CriterionFigure[];
}) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      density="compact"
      rows={criteria}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'criterion',
          title: t('results:criteria.criterion'),
          isRowHeader: true,
          cell: ({ labelFr, labelEn }) => (
            <span className={classes.plain}>{language === 'fr' ? labelFr : labelEn}</span>
          ),
        },
        { key: 'bar', title: '0 – 100', cell: ({ value }) => <ScoreBar value={value} /> },
        {
          key: 'score',
          title: t('results:criteria.score'),
          align: 'end',
          cell: ({ value }) => (typeof value === 'number' ? format.score(value) : t('results:missing.notMeasured')),
        },
        {
          key: 'weight',
          title: t('results:criteria.weight'),
          align: 'end',
          cell: ({ weight }) => format.number(weight),
        },
      ]}
    />
  );
}
