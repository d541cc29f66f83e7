import { HEADERS } from '../file-role.js';
import { readPieces, type Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import { CsvReader, type LineProblem } from '../text/csv-reader.js';
import type { CsvRow } from '../text/csv-row.js';

export type TableRole = keyof typeof HEADERS;

/** What the reader of one of the three tables does with its rows. */
export interface TableSink {
  row(row: CsvRow): void;
  /** A row that was refused already, of which some fields can be read: what depends on it must not be refused for that too. */
  brokenRow(row: CsvRow): void;
}

/**
 * Reads one of the three tables of section 9 of the Scoring method. Takes its pieces; notes rows that are broken. Returns
 * whether all of it was read: otherwise nothing may be said about what it does not hold.
 */
export async function readTable(
  pieces: Pieces,
  place: { readonly role: TableRole; readonly problems: InputProblems },
  sink: TableSink,
): Promise<boolean> {
  let isWhole = true;
  const note = ({ line, what }: LineProblem): void => place.problems.add(place.role, line, () => what);
  const reader = new CsvReader(HEADERS[place.role], {
    row: (row) => sink.row(row),
    broken: (problem, row) => {
      note(problem);
      if (row) sink.brokenRow(row);
    },
    unreadable: (problem) => {
      note(problem);
      isWhole = false;
    },
  });
  const isRead = await readPieces(pieces, place, (piece) => reader.write(piece));
  if (isRead) reader.end();
  return isRead && isWhole;
}
