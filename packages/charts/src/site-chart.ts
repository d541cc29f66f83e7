import type { ChartOption } from './chart-option.js';
import type { ChartRow } from './chart-row.js';
import { rowChart } from './row-chart.js';
import type { ChartSettings } from './row-chart.js';

/**
 * Sites of one structure by their overall score, each with its interval and its own peers.
 * @param rows in any order: drawn from the highest down, sites without a figure last
 * @param average of the structure's sites, drawn across all rows, or null to draw none
 */
export function siteChart(
  rows: readonly ChartRow[],
  settings: ChartSettings & { readonly average?: number | null },
): ChartOption {
  return rowChart(sortSites(rows), settings, settings.average ?? null);
}

/**
 * The order of the chart of sites, for the table beside it: highest first, sites without a figure last, equals as given.
 */
export function sortSites(rows: readonly ChartRow[]): ChartRow[] {
  return rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}
