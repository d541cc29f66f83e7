import type { ChartRow } from '@barometer/charts';
import { describeChart } from '@barometer/charts/describe-chart';
import type { ChartKind } from '@barometer/charts/describe-chart';
import { chartHeight } from '@barometer/charts/row-layout';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useCallback } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { DataTable } from '../../ui/data-table.js';
import type { MakeOption } from '../../ui/use-drawing.js';
import { useKeptState } from '../../ui/use-kept-state.js';
import { FigureLink } from './lineage/figure-link.js';
import { FigureLinks } from './lineage/figure-links.js';
import type { LinkedFigure } from './lineage/figure-links.js';

interface FiguresChartProps {
  readonly kind: ChartKind;
  /** In the order to draw them. */
  readonly rows: readonly ChartRow[];
  /** What is drawn, from where to where. */
  readonly title: string;
  /** Heading of the first column of the table. */
  readonly rowHeading: string;
  /** What the sentence above is about, where it is not what the drawing orders: sites against their peers. */
  readonly takeawayOf?: ChartKind;
  /** The calculation that the score of a row opens. */
  readonly linkOf: (row: ChartRow) => Pick<LinkedFigure, 'figure' | 'place'>;
}

/** Below this width labels stand above their marks. */
const NARROW = 540;

/** Where the scores stand in the table of a chart. */
const VALUE_COLUMN = 1;

/** A chart of figures with their intervals, each of which opens its calculation. */
export function FiguresChart({ kind, rows, title, rowHeading, takeawayOf = kind, linkOf }: FiguresChartProps) {
  const language = useLanguage();
  const theme = useComputedColorScheme('light');
  const { ref: frame, width } = useElementSize<HTMLDivElement>();
  const { pathname } = useLocation();
  const [isTableShown, setTableShown] = useKeptState(`${pathname} ${title}`, false);
  const layout = (width || window.innerWidth) < NARROW ? 'compact' : 'wide';
  const drawing = useCallback<MakeOption>(
    (charts) => {
      const charted = { interval: charts.intervalChart, determinant: charts.determinantChart, site: charts.siteChart };
      return charted[kind](rows, { language, theme, layout });
    },
    [kind, rows, language, theme, layout],
  );
  const { takeaway, alternative, table } = describeChart(takeawayOf, rows, language, rowHeading);
  const links = rows.map((row) =>
    row.value === null ? undefined : { ...linkOf(row), name: row.label, value: row.value },
  );
  const lines = rows.map((_, index) => ({ cells: table.rows[index] ?? [], link: links[index] }));
  const columns = table.head.map((heading, index) => ({
    key: heading,
    title: heading,
    cell: ({ cells, link }: (typeof lines)[number]) =>
      index === VALUE_COLUMN && link ? <FigureLink {...link} /> : cells[index],
    ...(index === 0 ? { isRowHeader: true } : { align: 'end' as const }),
  }));

  return (
    <ChartFigure
      frameRef={frame}
      title={title}
      takeaway={takeaway}
      alternative={alternative}
      drawing={drawing}
      height={chartHeight(rows, layout)}
      isTableShown={isTableShown}
      onTableToggled={() => setTableShown(!isTableShown)}
      table={
        <DataTable
          caption={title}
          isCaptionHidden
          columns={columns}
          rows={lines}
          keyOf={({ cells }) => String(cells[0])}
          density="compact"
        />
      }
    >
      <FigureLinks figures={links.filter((link) => link !== undefined)} />
    </ChartFigure>
  );
}
