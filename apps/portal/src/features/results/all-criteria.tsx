import { gridLabel } from '../../i18n/grid-label.js';
import { channelName } from '../../i18n/grid-names.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { ScoreBar } from '../../ui/score-bar.js';
import { useKeptState } from '../../ui/use-kept-state.js';
import classes from './criteria.module.css';
import { figureId } from './lineage/figure-id.js';
import { FigureLink } from './lineage/figure-link.js';
import { useFigurePlace } from './lineage/place.js';
import type { CriterionFigure } from './site-detail.js';

interface AllCriteriaProps {
  readonly criteria: readonly CriterionFigure[];
  /** Codes of the channels, in the order of the page. */
  readonly order: readonly string[];
}

/** Every criterion of the grid, a fold per channel. */
export function AllCriteria({ criteria, order }: AllCriteriaProps) {
  const groups = order.map((code) => ({ code, rows: criteria.filter(({ channel }) => channel === code) }));
  return (
    <div>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ code, rows }) => (
          <CriteriaFold key={code} channel={code} criteria={rows} />
        ))}
    </div>
  );
}

interface CriteriaFoldProps {
  readonly channel: string;
  readonly criteria: readonly CriterionFigure[];
}

/** Found again as it was left by whoever comes back from a criterion. */
function CriteriaFold({ channel, criteria }: CriteriaFoldProps) {
  const t = useTexts();
  const { editionId, registrationId } = useFigurePlace();
  const [isOpen, setOpen] = useKeptState(`${editionId} ${registrationId} criteria ${channel}`, false);
  const name = channelName(t, channel);
  return (
    <details className={classes.fold} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('results:criteria.allOf', { channel: name, count: criteria.length })}</summary>
      <CriteriaOfChannel caption={name} criteria={criteria} />
    </details>
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
            <span className={classes.plain}>{gridLabel(language, { labelFr, labelEn })}</span>
          ),
        },
        { key: 'bar', title: '0 – 100', cell: ({ value }) => <ScoreBar value={value} /> },
        {
          key: 'score',
          title: t('results:criteria.score'),
          align: 'end',
          cell: ({ id, value, labelFr, labelEn }) => (
            <FigureLink
              figure={figureId('criterion', id)}
              name={`${caption}, ${gridLabel(language, { labelFr, labelEn })}`}
              value={value}
            />
          ),
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
