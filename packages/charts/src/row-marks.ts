import type { CustomSeriesRenderItem, CustomSeriesRenderItemAPI } from 'echarts';

import type { ChartRow } from './chart-row.js';
import type { ChartTheme } from './theme.js';

/** One shape of a row: where echarts puts it and how it looks. */
type Shape = NonNullable<ReturnType<CustomSeriesRenderItem>>;

const BAND_HALF = 9;
const MEAN_HALF = 11;
const CAP_HALF = 5;
const DOT_RADIUS = 5.5;

/** Places a score and a row on the drawing, in pixels. */
export interface RowPlace {
  readonly x: (score: number) => number;
  readonly y: number;
}

/**
 * Where a row lies.
 * @param index of the row, from 0
 * @param shift in pixels below the middle of the row, for layouts whose label stands above the marks
 */
export function placeOfRow(api: CustomSeriesRenderItemAPI, index: number, shift: number): RowPlace {
  const [, y = 0] = api.coord([0, index]);
  return { x: (score) => api.coord([score, index])[0] ?? 0, y: y + shift };
}

/** The middle half of the peers, from first to third quartile; nothing where quartiles are withheld. */
export function peersBand(row: ChartRow, place: RowPlace, theme: ChartTheme): Shape[] {
  const { q1 = null, q3 = null } = row.peers ?? {};
  if (q1 === null || q3 === null) return [];
  const x = place.x(q1);
  return [
    {
      type: 'rect',
      shape: { x, y: place.y - BAND_HALF, width: Math.max(place.x(q3) - x, 1), height: 2 * BAND_HALF },
      style: { fill: theme.band, stroke: theme.bandEdge, lineWidth: 0.75 },
    },
  ];
}

/** The mean of the peers, a dashed upright stroke. */
export function peersMean(row: ChartRow, place: RowPlace, theme: ChartTheme): Shape[] {
  if (!row.peers) return [];
  const x = place.x(row.peers.mean);
  return [line([x, place.y - MEAN_HALF], [x, place.y + MEAN_HALF], theme.peersMean, 1.75, [4, 2.5])];
}

/** The figure of "you": a round dot, and its interval as a stroke with caps where it has one. */
export function yourFigure(row: ChartRow, place: RowPlace, theme: ChartTheme): Shape[] {
  if (row.value === null) return [];
  return [...intervalOf(row, place, theme), dot(place.x(row.value), place.y, theme)];
}

function intervalOf({ low, high }: ChartRow, { x, y }: RowPlace, theme: ChartTheme): Shape[] {
  if (low === null || high === null) return [];
  const left = x(low);
  const right = x(high);
  return [
    line([left, y], [right, y], theme.surface, 5),
    line([left, y], [right, y], theme.you, 2.25),
    line([left, y - CAP_HALF], [left, y + CAP_HALF], theme.you, 2.25),
    line([right, y - CAP_HALF], [right, y + CAP_HALF], theme.you, 2.25),
  ];
}

function dot(cx: number, cy: number, theme: ChartTheme): Shape {
  return {
    type: 'circle',
    shape: { cx, cy, r: DOT_RADIUS },
    style: { fill: theme.you, stroke: theme.surface, lineWidth: 1.5 },
  };
}

/** A straight stroke, dashed where `dash` says so. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  lineWidth: number,
  dash?: number[],
): Shape {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth, ...(dash && { lineDash: dash }) } };
}
