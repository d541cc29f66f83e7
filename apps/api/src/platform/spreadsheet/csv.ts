import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '@barometer/messages';
import type { Cell, Sheet } from './sheet.js';

/** What a spreadsheet of each language takes for a separator: the comma belongs to French numbers. */
export const separators: Record<Language, string> = { fr: ';', en: ',' };

/**
 * The table as CSV that a spreadsheet opens by itself: a byte order mark, its language's separator, and formulas escaped, because people type names and a
 * spreadsheet would run them. Dates stay as they are: every spreadsheet reads `2027-03-15 14:05`.
 */
export function csvStream(sheet: Pick<Sheet, 'columns' | 'pages'>, language: Language): Readable {
  return Readable.from(chunksOf(sheet, language));
}

async function* chunksOf(
  { columns, pages }: Pick<Sheet, 'columns' | 'pages'>,
  language: Language,
): AsyncGenerator<string> {
  const lines = (rows: readonly (readonly Cell[])[], bom: boolean): string =>
    stringify(
      rows.map((row) => [...row]),
      { bom, delimiter: separators[language], record_delimiter: 'windows', escape_formulas: true },
    );
  yield lines([columns.map(({ heading }) => heading)], true);
  for await (const page of pages) yield lines(page, false);
}
