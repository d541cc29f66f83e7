import { stageName } from '../../i18n/grid-names.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/page.js';
import { ScoreBar } from '../../ui/score-bar.js';
import type { NamedFigure } from './figure-fields.js';
import { figureId, SECTION_OF } from './lineage/figure-id.js';
import { FigureLink } from './lineage/figure-link.js';
import classes from './overall-section.module.css';

/** The stages in the order of the journey: a short table says it better than a chart. */
export function StagesSection({ stages }: { readonly stages: readonly NamedFigure[] }) {
  const t = useTexts();
  return (
    <Section
      title={t('results:stages.title')}
      id={SECTION_OF.stage}
      aside={<p className={classes.note}>{t('results:stages.aside')}</p>}
    >
      <DataTable
        caption={t('results:stages.caption')}
        isCaptionHidden
        rows={stages}
        keyOf={({ code }) => code}
        columns={[
          {
            key: 'stage',
            title: t('results:stages.column'),
            isRowHeader: true,
            cell: ({ code }) => stageName(t, code),
          },
          {
            key: 'bar',
            title: '0 – 100',
            cell: ({ figure }) => <ScoreBar value={figure.value} />,
          },
          {
            key: 'score',
            title: t('results:stages.score'),
            align: 'end',
            cell: ({ code, figure }) =>
              typeof figure.value === 'number' ? (
                <FigureLink figure={figureId('stage', code)} name={stageName(t, code)} value={figure.value} />
              ) : (
                t('results:missing.notMeasured')
              ),
          },
        ]}
      />
    </Section>
  );
}
