/**
 * What a cell holds; `null` leaves it empty. A date and time is text, as a clock in Paris shows it, such as `2027-03-15 14:05`: what people expect in a
 * cell, whatever the zone of their machine.
 */
export type Cell = string | number | boolean | null;

/** A column: its heading, and what its cells are, so that a spreadsheet can sort and sum them. */
export interface SheetColumn {
  readonly heading: string;
  readonly format: 'text' | 'integer' | 'dateTime';
  /** In characters. */
  readonly width: number;
}

/** A table to be written as it is read: rows are pulled one page at a time and never held. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows `pages` yields at most. */
  readonly rowCount: number;
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Lines about the table: what was filtered, and when it was true. */
  readonly notes: readonly (readonly string[])[];
}
