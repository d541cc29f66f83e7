import type { CustomSeriesRenderItem } from 'echarts';

import { isMeasured } from './chart-row.js';
import type { ChartRow } from './chart-row.js';
import type { ChartTexts } from './chart-texts.js';
import { fitLines } from './fit-lines.js';
import { DETAIL_FONT, LABEL_FONT, LABEL_GAP } from './row-layout.js';
import type { RowLayout } from './row-layout.js';
import type { RowPlace } from './row-marks.js';
import { scoreText } from './score-text.js';
import type { ChartLanguage } from './score-text.js';
import { textWidth } from './text-width.js';
import type { ChartTheme } from './theme.js';

type Shape = NonNullable<ReturnType<CustomSeriesRenderItem>>;

/** What the words of a row are made with. */
export interface WordsContext {
  readonly theme: ChartTheme;
  readonly layout: RowLayout;
  readonly texts: ChartTexts;
  readonly language: ChartLanguage;
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly align?: 'left' | 'right' | 'center';
  /** Painted behind the text, so that no line of the grid runs through it. */
  readonly background?: string;
}

const LINE_HEIGHT = 15;
const ABOVE_MARKS = 24;

/** The name of a row and its quieter second line; a name too long for two lines ends in an ellipsis. */
export function rowLabel(row: ChartRow, place: RowPlace, chartWidth: number, context: WordsContext): Shape[] {
  const { layout, theme } = context;
  const detail = row.detail ?? '';
  if (layout.labelWidth === 0) {
    // The figures stand on the line of the marks below, so the name has the whole width.
    const width = chartWidth - (detail ? textWidth(detail, DETAIL_FONT) + LABEL_GAP : 0);
    const [name = ''] = fitLines(row.label, LABEL_FONT, width, 1);
    const y = place.y - ABOVE_MARKS;
    return [
      words(name, 0, y, theme.ink, theme),
      words(detail, textWidth(name, LABEL_FONT) + LABEL_GAP / 2, y + 1, theme.muted, theme, { size: 11 }),
    ];
  }
  const names = fitLines(row.label, LABEL_FONT, layout.labelWidth - LABEL_GAP, 2);
  const lines = [...names, ...(detail ? [detail] : [])];
  const top = place.y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((text, index) =>
    index < names.length
      ? words(text, 0, top + index * LINE_HEIGHT, theme.ink, theme)
      : words(text, 0, top + index * LINE_HEIGHT, theme.muted, theme, { size: 11 }),
  );
}

/** The two figures at the right end of a row, and where the row has none, the reason in place of the marks. */
export function rowFigures(row: ChartRow, place: RowPlace, chartWidth: number, context: WordsContext): Shape[] {
  const { theme, texts, language, layout } = context;
  if (!isMeasured(row)) {
    const reason = { size: 12, background: theme.surface };
    return [words(row.missing ?? texts.missing, place.x(0) + 6, place.y, theme.muted, theme, reason)];
  }
  const peers = row.peers ? scoreText(row.peers.mean, language) : (row.noPeers ?? texts.noPeers);
  return [
    words(scoreText(row.value, language), chartWidth - layout.figureWidth, place.y, theme.you, theme, {
      weight: 600,
      size: 14,
      align: 'right',
    }),
    words(peers, chartWidth, place.y, theme.muted, theme, { size: row.peers ? 13 : 11, align: 'right' }),
  ];
}

/** The headings of the two columns of figures, drawn once. */
export function figureHeadings(chartWidth: number, y: number, context: WordsContext): Shape[] {
  const { theme, texts, layout } = context;
  return [
    words(texts.youShort, chartWidth - layout.figureWidth, y, theme.you, theme, {
      weight: 600,
      size: 11,
      align: 'right',
    }),
    words(texts.peersShort, chartWidth, y, theme.muted, theme, { size: 11, align: 'right' }),
  ];
}

/** A piece of text in the middle of a line at `y`. */
export function words(
  text: string,
  x: number,
  y: number,
  fill: string,
  theme: ChartTheme,
  { size = 13, weight = 400, align = 'left', background }: TextStyle = {},
): Shape {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      fill,
      fontSize: size,
      fontWeight: weight,
      fontFamily: theme.fontFamily,
      align,
      verticalAlign: 'middle',
      ...(background && { backgroundColor: background, padding: [2, 4] }),
    },
  };
}
