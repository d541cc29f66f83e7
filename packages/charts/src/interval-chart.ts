import type { ChartOption } from './chart-option.js';
import type { ChartRow } from './chart-row.js';
import { rowChart } from './row-chart.js';
import type { ChartSettings } from './row-chart.js';

/**
 * Channels (or any figures with an interval) of "you" beside their peers.
 * @param rows in the order to draw them; a channel that was not measured keeps its line and says so
 */
export function intervalChart(rows: readonly ChartRow[], settings: ChartSettings): ChartOption {
  return rowChart(rows, settings);
}
