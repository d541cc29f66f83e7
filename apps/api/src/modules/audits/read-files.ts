import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type AuditFiles, answersHeader, auditsHeader } from './domain/audit-files.js';

/** Rows between two words to the caller. */
const rowsPerStep = 5000;

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
    else if (error instanceof CsvError) files.report(file, lineOf(error) ?? line, header[0], 'broken_csv', error.code);
    else throw error;
  }
  return Math.max(rows, 0);
}

async function* refuseOtherEncodings(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of source) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      throw new NotUtf8();
    }
    yield chunk;
  }
}

function lineOf(error: CsvError): number | null {
  const lines: unknown = error['lines'];
  return typeof lines === 'number' ? lines : null;
}

class NotUtf8 extends Error {}

class WrongHeader extends Error {}
