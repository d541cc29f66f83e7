import type { ChartOption } from './chart-option.js';
import type { ChartRow } from './chart-row.js';
import { rowChart } from './row-chart.js';
import type { ChartSettings } from './row-chart.js';

/** A row of the determinant chart: the method gives determinants no interval, so none can be handed in. */
export type DeterminantRow = Omit<ChartRow, 'low' | 'high'>;

/**
 * Determinants of "you" beside their peers.
 * @param rows in the order to draw them
 */
export function determinantChart(rows: readonly DeterminantRow[], settings: ChartSettings): ChartOption {
  return rowChart(
    rows.map((row) => ({ ...row, low: null, high: null })),
    settings,
  );
}
