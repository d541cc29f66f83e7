import type { ChartRow } from './chart-row.js';
import { textWidth } from './text-width.js';

/** `wide` puts labels left of the marks, `compact` above them (narrow screens, from 280 px). */
export type ChartLayout = 'wide' | 'compact';

/** Lengths of a chart in CSS pixels; the marks take what the columns leave. */
export interface RowLayout {
  readonly rowHeight: number;
  /** Width of the column of labels, 0 where they stand above the marks. */
  readonly labelWidth: number;
  /** Width of each of the two columns of figures at the right. */
  readonly figureWidth: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fonts of a row's two lines, as `textWidth` takes them. */
export const LABEL_FONT = '13px';
export const DETAIL_FONT = '11px';
/** Between the labels and the marks. */
export const LABEL_GAP = 18;

const NARROWEST_LABELS = 110;
const WIDEST_LABELS = 220;

/**
 * The lengths of a chart: the column of labels is as wide as the longest needs, within limits, and the rows are
 * higher where a label takes two lines above its detail.
 */
export function rowLayout(rows: readonly ChartRow[], layout: ChartLayout = 'wide'): RowLayout {
  if (layout === 'compact') return { rowHeight: 58, labelWidth: 0, figureWidth: 44, top: 92, bottom: 26 };
  const needed = Math.max(0, ...rows.map(labelWidthOf)) + LABEL_GAP;
  const labelWidth = Math.min(WIDEST_LABELS, Math.max(NARROWEST_LABELS, needed));
  const hasThreeLines = rows.some((row) => row.detail && labelWidthOf(row) > labelWidth - LABEL_GAP);
  return { rowHeight: hasThreeLines ? 48 : 40, labelWidth, figureWidth: 52, top: 62, bottom: 26 };
}

function labelWidthOf(row: ChartRow): number {
  return Math.max(textWidth(row.label, LABEL_FONT), textWidth(row.detail ?? '', DETAIL_FONT));
}

/**
 * The height a chart of these rows needs, in CSS pixels, to be given to the element or to the image.
 * @param rows the chart's own, missing ones included
 */
export function chartHeight(rows: readonly ChartRow[], layout: ChartLayout = 'wide'): number {
  const { rowHeight, top, bottom } = rowLayout(rows, layout);
  return top + rows.length * rowHeight + bottom;
}
