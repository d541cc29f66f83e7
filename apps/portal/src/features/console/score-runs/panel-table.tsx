import { channelName, determinantName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { ScoreBar } from '../../../ui/score-bar.js';
import classes from './score-runs.module.css';
import type { Panel } from './score-runs-question.js';

interface PanelRow {
  readonly key: string;
  readonly name: string;
  readonly isOverall?: boolean;
  readonly n: number;
  readonly mean?: number | null | undefined;
}

/** The means of the whole panel, each with the sites behind it. */
export function PanelTable({ panel }: { readonly panel: Panel }) {
  const t = useTexts();
  const overall: PanelRow = { key: 'overall', name: t('console:scoreRuns.overall'), isOverall: true, ...panel.overall };
  return (
    <div className={classes.part}>
      <h3>{t('console:scoreRuns.panel')}</h3>
      <Figures
        caption={t('console:scoreRuns.channels')}
        rows={[
          overall,
          ...panel.channels.map((figure) => ({ ...figure, key: figure.code, name: channelName(t, figure.code) })),
        ]}
      />
      <h4>{t('console:scoreRuns.determinants')}</h4>
      <Figures
        caption={t('console:scoreRuns.determinants')}
        rows={panel.determinants.map((figure) => ({
          ...figure,
          key: figure.code,
          name: determinantName(t, figure.code),
        }))}
      />
    </div>
  );
}

function Figures({ caption, rows }: { readonly caption: string; readonly rows: readonly PanelRow[] }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <DataTable
      caption={`${t('console:scoreRuns.panelCaption')} – ${caption}`}
      isCaptionHidden
      density="compact"
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        {
          key: 'figure',
          title: t('console:scoreRuns.figure'),
          isRowHeader: true,
          cell: ({ name, isOverall = false }) => (
            <span className={classes.figure} data-overall={isOverall || undefined}>
              {name}
            </span>
          ),
        },
        { key: 'bar', title: '0 – 100', cell: ({ mean }) => <ScoreBar value={mean} /> },
        {
          key: 'mean',
          title: t('console:scoreRuns.mean'),
          align: 'end',
          cell: ({ mean, isOverall = false }) => {
            const text = typeof mean === 'number' ? format.score(mean) : t('common:figure.notMeasured');
            return isOverall ? <strong>{text}</strong> : text;
          },
        },
        { key: 'n', title: t('console:scoreRuns.n'), align: 'end', cell: ({ n }) => format.number(n) },
      ]}
    />
  );
}
