import { gridLabel } from '../../i18n/grid-label.js';
import { channelName } from '../../i18n/grid-names.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import classes from './criteria.module.css';
import { figureId, IN_OVERALL } from './lineage/figure-id.js';
import { FigureLink, LineageLink } from './lineage/figure-link.js';
import links from './lineage/figure-link.module.css';
import type { Ranked } from './ranking.js';
import type { CriterionFigure } from './site-detail.js';

interface CriteriaTableProps {
  readonly caption: string;
  readonly criteria: readonly Ranked<CriterionFigure>[];
  /** What the ranking went by, shown as the last column; left out where it is no points of the overall. */
  readonly effect?: 'gain' | 'contribution';
}

/** A few criteria with their score and what it does to the overall. */
export function CriteriaTable({ caption, criteria, effect }: CriteriaTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const nameOf = ({ channel, labelFr, labelEn }: CriterionFigure) =>
    `${channelName(t, channel)}, ${gridLabel(language, { labelFr, labelEn })}`;
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={criteria}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'criterion',
          title: t('results:criteria.criterion'),
          isRowHeader: true,
          cell: (criterion) => (
            <span className={classes.criterion}>
              {gridLabel(language, criterion)}
              <span className={classes.detail}>
                {channelName(t, criterion.channel)}
                {criterion.critical ? ` · ${t('results:criteria.critical')}` : ''}
              </span>
            </span>
          ),
        },
        {
          key: 'score',
          title: t('results:criteria.score'),
          align: 'end',
          cell: (criterion) => (
            <FigureLink figure={figureId('criterion', criterion.id)} name={nameOf(criterion)} value={criterion.value} />
          ),
        },
        ...(effect === undefined
          ? []
          : [
              {
                key: effect,
                title: t(`results:criteria.${effect}`),
                align: 'end' as const,
                cell: (criterion: Ranked<CriterionFigure>) => {
                  const points = format.score(criterion[effect]);
                  return (
                    <LineageLink
                      figure={figureId('criterion', criterion.id)}
                      hash={IN_OVERALL}
                      className={links.figure}
                      label={t(`lineage:inOverall.${effect}Label`, { name: nameOf(criterion), points })}
                    >
                      {effect === 'gain' ? t('results:criteria.gainOf', { points }) : points}
                    </LineageLink>
                  );
                },
              },
            ]),
      ]}
    />
  );
}
