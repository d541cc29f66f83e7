import { Readable } from 'node:stream';
import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Sheet, SheetColumn } from './sheet.js';

/** As Excel keeps it: it shows the day in the order of the reader's own country. */
const dateTimeFormat = 'dd/mm/yyyy hh:mm';

/** The header row of the table. */
const headerRows = 1;

/**
 * A workbook as bytes: the table, its header in place while one scrolls, and a second sheet with the notes. The writer goes on to a next sheet when one is
 * full, which is how the notes come to stand apart: the first sheet is full after its last row.
 */
export function xlsxStream(sheet: Sheet): Readable {
  const stream = writeXlsxStream(rowsOf(sheet), {
    name: sheet.name,
    columns: sheet.columns.map(({ heading, width, format }) => ({
      header: heading,
      width,
      ...(format === 'dateTime' ? { style: { numFmt: dateTimeFormat } } : {}),
    })),
    freezePane: { rows: headerRows },
    maxRowsPerSheet: Math.max(sheet.rowCount, 1) + headerRows,
    repeatHeaders: false,
  });
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}

async function* rowsOf({ pages, rowCount, columns, notes }: Sheet): AsyncGenerator<CellValue[]> {
  let written = 0;
  for await (const page of pages) {
    for (const row of page) {
      yield row.map((cell, index) => valueOf(cell, columns[index]?.format));
      written += 1;
    }
  }
  // A row that is gone since they were counted leaves its line empty: the notes must not come to stand among the rows.
  for (; written < Math.max(rowCount, 1); written += 1) yield [];
  for (const note of notes) yield [...note];
}

/** Excel has no zones: the wall clock of Paris is written as if it were that of Greenwich, and shown as it is. */
function valueOf(cell: Cell, format: SheetColumn['format'] | undefined): CellValue {
  return format === 'dateTime' && typeof cell === 'string' ? new Date(`${cell.replace(' ', 'T')}:00Z`) : cell;
}
