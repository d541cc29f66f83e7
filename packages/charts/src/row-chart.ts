import type { CustomSeriesRenderItem, CustomSeriesRenderItemAPI } from 'echarts';
import type { CustomSeriesOption } from 'echarts/charts';
import type { LegendComponentOption } from 'echarts/components';

import type { ChartOption } from './chart-option.js';
import type { ChartRow } from './chart-row.js';
import { chartTexts, fillText } from './chart-texts.js';
import { rowLayout } from './row-layout.js';
import type { ChartLayout } from './row-layout.js';
import { line, peersBand, peersMean, placeOfRow, yourFigure } from './row-marks.js';
import type { RowPlace } from './row-marks.js';
import { figureHeadings, rowFigures, rowLabel, words } from './row-words.js';
import type { WordsContext } from './row-words.js';
import { scoreText } from './score-text.js';
import type { ChartLanguage } from './score-text.js';
import { chartThemes } from './theme.js';
import type { ChartTheme, ThemeName } from './theme.js';

/** How and for whom a chart is drawn. */
export interface ChartSettings {
  readonly language: ChartLanguage;
  readonly theme: ThemeName;
  readonly layout?: ChartLayout;
}

type Shape = NonNullable<ReturnType<CustomSeriesRenderItem>>;
type KeyEntry = Extract<NonNullable<LegendComponentOption['data']>[number], object>;
type DrawRow = (row: ChartRow, place: RowPlace, theme: ChartTheme) => Shape[];

/** Marks of the key, drawn like what they stand for: a bar, a dashed stroke, a dot on its interval. */
const KEY_ICONS = {
  band: 'path://M0,0H26V14H0Z',
  mean: 'path://M5,0h2v6h-2ZM5,9h2v6h-2ZM0,7h0v0h0ZM12,7h0v0h0Z',
  dot: 'path://M7,1a6,6 0 1,1 0,12a6,6 0 1,1 0,-12Z',
  interval: 'path://M0,1h2v4h5a6,6 0 0,1 12,0h5v-4h2v10h-2v-4h-5a6,6 0 0,1 -12,0h-5v4h-2Z',
};

/**
 * The one drawing behind our charts: rows from top to bottom on an axis from 0 to 100, marks in the middle, figures
 * as text at the right, and a key whose marks look like the marks.
 * @param rows in the order to draw them
 * @param average a line across all rows, with its words above, or null
 */
export function rowChart(
  rows: readonly ChartRow[],
  settings: ChartSettings,
  average: number | null = null,
): ChartOption {
  const theme = chartThemes[settings.theme];
  const layout = rowLayout(rows, settings.layout);
  const texts = chartTexts[settings.language];
  const context: WordsContext = { theme, layout, texts, language: settings.language };
  const shift = layout.labelWidth === 0 ? 10 : 0;
  const series = (name: string, color: string, draw: DrawRow): CustomSeriesOption =>
    customSeries(name, color, rows, (row, api) => draw(row, placeOfRow(api, rows.indexOf(row), shift), theme));
  const hasInterval = rows.some((row) => row.low !== null);
  const hasBand = rows.some((row) => (row.peers?.q1 ?? null) !== null);
  const you = hasInterval ? texts.interval : texts.you;
  const bandStyle = { color: theme.band, borderColor: theme.bandEdge, borderWidth: 0.75 };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: gridOf(layout),
    legend: keyOf(context, [
      { name: you, icon: hasInterval ? KEY_ICONS.interval : KEY_ICONS.dot },
      ...(hasBand ? [{ name: texts.band, icon: KEY_ICONS.band, itemStyle: bandStyle }] : []),
      { name: texts.peersMean, icon: KEY_ICONS.mean },
    ]),
    xAxis: scoreAxis(theme),
    yAxis: { type: 'category', inverse: true, show: false, data: rows.map((row) => row.key) },
    series: [
      ...(hasBand ? [series(texts.band, theme.bandEdge, peersBand)] : []),
      series(texts.peersMean, theme.peersMean, peersMean),
      ...(average === null ? [] : [averageLine(rows, average, context)]),
      series(you, theme.you, yourFigure),
      customSeries('', theme.ink, rows, (row, api) => {
        const index = rows.indexOf(row);
        const place = placeOfRow(api, index, shift);
        const width = api.getWidth();
        const headings = index === 0 ? figureHeadings(width, layout.top - 12, context) : [];
        return [...headings, ...rowLabel(row, place, width, context), ...rowFigures(row, place, width, context)];
      }),
    ],
  };
}

function customSeries(
  name: string,
  color: string,
  rows: readonly ChartRow[],
  draw: (row: ChartRow, api: CustomSeriesRenderItemAPI) => Shape[],
): CustomSeriesOption {
  return {
    type: 'custom',
    name,
    color,
    silent: true,
    clip: false,
    data: rows.map((_, index) => [0, index]),
    renderItem: (params, api) => {
      const row = rows[params.dataIndex];
      return { type: 'group', children: row ? draw(row, api) : [] };
    },
  };
}

function averageLine(rows: readonly ChartRow[], average: number, context: WordsContext): CustomSeriesOption {
  const { theme, layout, texts, language } = context;
  const text = fillText(texts.sitesMean, { value: scoreText(average, language) });
  return customSeries('', theme.muted, rows.slice(0, 1), (_, api) => {
    const x = api.coord([average, 0])[0] ?? 0;
    const bottom = layout.top + rows.length * layout.rowHeight;
    return [
      line([x, layout.top - 4], [x, bottom], theme.muted, 1, [1, 3]),
      words(text, x, layout.top - 12, theme.muted, theme, { size: 11, align: average > 70 ? 'right' : 'center' }),
    ];
  });
}

function gridOf({ top, bottom, labelWidth, figureWidth }: WordsContext['layout']): ChartOption['grid'] {
  return { top, bottom, left: Math.max(labelWidth, 8), right: 2 * figureWidth + 10, outerBoundsMode: 'none' };
}

function scoreAxis(theme: ChartTheme): ChartOption['xAxis'] {
  return {
    type: 'value',
    min: 0,
    max: 100,
    interval: 25,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: theme.muted, fontSize: 11, fontFamily: theme.fontFamily, margin: 8 },
    splitLine: { lineStyle: { color: theme.line, width: 1 } },
  };
}

function keyOf({ theme, layout }: WordsContext, data: readonly KeyEntry[]): ChartOption['legend'] {
  const isStacked = layout.labelWidth === 0;
  return {
    data: [...data],
    selectedMode: false,
    left: 0,
    top: 0,
    padding: 0,
    borderColor: theme.line,
    orient: isStacked ? 'vertical' : 'horizontal',
    align: 'left',
    itemWidth: 26,
    itemHeight: 13,
    itemGap: isStacked ? 6 : 22,
    textStyle: { color: theme.ink, fontSize: 12, fontFamily: theme.fontFamily },
  };
}
