import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type AuditFiles, answersHeader, auditsHeader } from './domain/audit-files.js';

/** Rows between two words to the caller. */
const rowsPerStep = 5000;

/** Most characters of a row: a quote that nobody closes must not gather the rest of the file in one cell. */
const longestRow = 10_000;

/**
 * Reads one of the two files, row by row, into `files`. A problem of the file as a whole (encoding, quoting, header) is one problem like the others,
 * and reading stops there.
 * @param onStep told from time to time how many rows were read
 * @returns the number of rows, header left out
 */
export async function readFile(
  source: Readable,
  files: AuditFiles,
  file: 'audits' | 'answers',
  onStep: (rows: number) => void,
): Promise<number> {
  const header = file === 'audits' ? auditsHeader : answersHeader;
  let line = 1;
  let rows = -1;
  // Rows are taken as they are parsed: an iterator over half a million of them would spend most of its time waiting for itself.
  const parser = parse({
    bom: true,
    max_record_size: longestRow,
    on_record: (record: string[], { lines }) => {
      line = lines;
      rows += 1;
      if (rows === 0) {
        if (record.join(',') !== header.join(',')) throw new WrongHeader();
      } else if (file === 'audits') files.readAudit(record, line);
      else files.readAnswer(record, line);
      if (rows % rowsPerStep === 0) onStep(rows);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(source, refuseOtherEncodings, parser);
    if (rows === -1) throw new WrongHeader();
  } catch (error) {
    if (error instanceof WrongHeader) files.report(file, 1, header[0], 'wrong_header', header.join(','));
    else if (error instanceof NotUtf8) files.report(file, line, header[0], 'not_utf8', '');
    else if (error instanceof CsvError) files.report(file, lineOf(error, line), header[0], 'broken_csv', error.code);
    else throw error;
  }
  return Math.max(rows, 0);
}

async function* refuseOtherEncodings(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of source) {
    // Text in UTF-16 without a mark reads as UTF-8 full of zeros, which no column of text takes.
    if (chunk.includes(0)) throw new NotUtf8();
    refuseUnless(() => decoder.decode(chunk, { stream: true }));
    yield chunk;
  }
  refuseUnless(() => decoder.decode());
}

function refuseUnless(decode: () => string): void {
  try {
    decode();
  } catch {
    throw new NotUtf8();
  }
}

/** Where a row begins that never ends, else where reading stopped. */
function lineOf(error: CsvError, lastLine: number): number {
  const lines: unknown = error['lines'];
  return typeof lines === 'number' && error.code !== 'CSV_MAX_RECORD_SIZE' ? lines : lastLine + 1;
}

class NotUtf8 extends Error {}

class WrongHeader extends Error {}
