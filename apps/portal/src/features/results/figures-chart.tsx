import type { ChartRow } from '@barometer/charts';
import { describeChart } from '@barometer/charts/describe-chart';
import type { ChartKind } from '@barometer/charts/describe-chart';
import { chartHeight } from '@barometer/charts/row-layout';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useId, useRef } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { useDrawing } from '../../ui/use-drawing.js';
import type { MakeOption } from '../../ui/use-drawing.js';
import { useKeptState } from '../../ui/use-kept-state.js';
import classes from '../../ui/chart-figure.module.css';
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

/** A chart that nobody needs to see: its sentence above, every figure as its text alternative, its data as a table below. */
export function FiguresChart({ kind, rows, title, rowHeading, takeawayOf = kind, linkOf }: FiguresChartProps) {
  const t = useTexts();
  const language = useLanguage();
  const id = useId();
  const theme = useComputedColorScheme('light');
  const host = useRef<HTMLDivElement>(null);
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
  const { hasFailed } = useDrawing(host, drawing);
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
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <span id={id} className={classes.title}>
          {title}
        </span>
        <span className={classes.takeaway}>{takeaway}</span>
      </figcaption>
      <div ref={frame} className={classes.frame} hidden={hasFailed}>
        {/* The library writes into this element alone; its height is known before it is drawn, so nothing jumps. */}
        <div
          ref={host}
          role="img"
          aria-label={`${title}. ${alternative}`}
          style={{ height: chartHeight(rows, layout) }}
        />
      </div>
      {hasFailed ? <p role="status">{t('results:chart.failed')}</p> : null}
      <FigureLinks figures={links.filter((link) => link !== undefined)} />
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isTableShown}
        onClick={() => setTableShown(!isTableShown)}
      >
        {t(isTableShown ? 'common:action.hideTable' : 'common:action.showTable')}
      </button>
      {isTableShown || hasFailed ? (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={columns}
          rows={lines}
          keyOf={({ cells }) => String(cells[0])}
          density="compact"
        />
      ) : null}
    </figure>
  );
}
