import type { ChartRow } from './chart-row.js';

/** A row with a figure, an interval and peers, to change in a test. */
export function aRow(changes: Partial<ChartRow> = {}): ChartRow {
  return {
    key: 'phone',
    label: 'Téléphone',
    value: 72.44,
    low: 61.2,
    high: 83.6,
    peers: { mean: 74.1, n: 23, q1: 66, q3: 81 },
    ...changes,
  };
}

/** A row whose figure does not exist. */
export function aMissingRow(changes: Partial<ChartRow> = {}): ChartRow {
  return aRow({ key: 'social', label: 'Réseaux sociaux', value: null, low: null, high: null, peers: null, ...changes });
}
