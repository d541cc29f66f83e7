import { CsvError, parse } from 'csv-parse/sync';
import { type FileRow, isHeader, readStatement, type Statement } from './domain/statement-file.js';

const delimiters = [';', ',', '\t'] as const;

/** Most characters of a row: a quote that nobody closes must not gather the rest of the file in one cell. */
const longestRow = 10_000;

/** Reads a statement as banks write them: with semicolons, commas or tabs, in UTF-8 or in the older encoding of Windows. */
export function readStatementFile(bytes: Buffer): Statement {
  const text = textOf(bytes);
  const readings = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const found = readings.find(({ rows }) => rows.some(({ cells }) => isHeader(cells)));
  const { rows, brokenAt } = found ?? rowsOf(text, delimiters[0]);
  const statement = readStatement(rows);
  if (brokenAt === null) return statement;
  const broken = { line: brokenAt, column: '', code: 'broken_csv', subject: '' } as const;
  return { ...statement, problems: [...statement.problems, broken] };
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface Reading {
  readonly rows: readonly FileRow[];
  /** The line from which the file cannot be read; null when it can to its end. */
  readonly brokenAt: number | null;
}

function rowsOf(text: string, delimiter: string): Reading {
  const rows: FileRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      max_record_size: longestRow,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return { rows, brokenAt: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, brokenAt: (rows.at(-1)?.line ?? 0) + 1 };
  }
}
