/** The peers of one figure: scores from 0 to 100, `n` counted in organisations, quartiles null below ten of them. */
export interface ChartPeers {
  readonly mean: number;
  readonly n: number;
  readonly q1: number | null;
  readonly q3: number | null;
}

/**
 * One line of a chart: a figure of "you" and what stands beside it. Scores run from 0 to 100 and are not rounded.
 * A null value is a figure that does not exist; `missing` then says why, in the reader's language.
 */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  /** A second, quieter line under the label, such as "5 audits". */
  readonly detail?: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly peers: ChartPeers | null;
  readonly missing?: string;
  /** Short words in the place of the peers' mean where there are none; "too few" when left out. */
  readonly noPeers?: string;
}

/** A row whose figure exists. */
export type MeasuredRow = ChartRow & { readonly value: number };

/** Tells whether the row has a figure at all. */
export function isMeasured(row: ChartRow): row is MeasuredRow {
  return row.value !== null;
}
