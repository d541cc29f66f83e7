import { CsvRow, INCOMPLETE } from './csv-row.js';
import { quotedText } from './shown-text.js';
import { countNewlines, firstInvalidUtf8, hasByteOrderMark } from './utf8-check.js';

const NEWLINE = 0x0a;
const ASCII = 0x7f;
export const NOT_UTF8 = 'a character is not well-formed UTF-8, save the file as UTF-8';

/** A longer row holds no ids and values: a quote is open up to the end of the file, which must not fill the memory. */
const LONGEST_ROW = 1 << 20;
const FIRST_CAPACITY = 1 << 17;

/** What is wrong at a line of a file, and what to do. */
export interface LineProblem {
  readonly line: number;
  readonly what: string;
}

/** What is done with the rows of a file. */
export interface CsvSink {
  /** A row with the right number of fields, in well-formed UTF-8. */
  row(row: CsvRow): void;
  /** A row that is broken; what can be read of its fields may serve to know what it was about. */
  broken(problem: LineProblem, row: CsvRow | null): void;
  /** The file cannot be read from this line on: the header is wrong, or a quote is never closed. */
  unreadable(problem: LineProblem): void;
}

/**
 * Reads a CSV file (RFC 4180; UTF-8, a byte order mark accepted, lines end with `\n` or `\r\n`) from pieces of any size. Its
 * first row must be the header, every other one has as many fields; a blank line is accepted at the end only. Memory holds
 * one piece and one row of at most 1 MiB, never the file.
 */
export class CsvReader {
  private readonly row: CsvRow;
  private buffer = new Uint8Array(FIRST_CAPACITY);
  private filled = 0;
  /** Where the first row that was not given out yet starts. */
  private from = 0;
  private line = 1;
  /** The blank line that was passed last; 0 where none waits for something to follow it. */
  private blankLine = 0;
  private isHeaderRead = false;
  private isOver = false;

  constructor(
    private readonly header: readonly string[],
    private readonly sink: CsvSink,
  ) {
    this.row = new CsvRow(header.length);
  }

  /** Takes the next piece of the file; it is not kept. */
  write(piece: Uint8Array): void {
    if (this.isOver || piece.length === 0) return;
    this.append(piece);
    // A row ends at a line end: without a new one, what waits cannot have become complete.
    if (piece.indexOf(NEWLINE) !== -1) this.readRows();
    if (!this.isOver && this.filled - this.from > LONGEST_ROW) this.refuseLongRow();
  }

  /** Says that the file has ended: its last row need not end with a line end. */
  end(): void {
    if (!this.isOver && this.filled > this.from) {
      this.append(Uint8Array.of(NEWLINE));
      this.readRows();
    }
    if (this.isOver) return;
    if (this.filled > this.from) this.stop('a quote is never closed, close it, or double it inside a field');
    else if (!this.isHeaderRead) this.stop(`the file is empty, its first line must be ${this.header.join(',')}`);
    this.isOver = true;
  }

  private append(piece: Uint8Array): void {
    const waiting = this.filled - this.from;
    if (this.from > 0 && waiting > 0) this.buffer.copyWithin(0, this.from, this.filled);
    // One byte more than is filled: the line end that stops every scan.
    if (waiting + piece.length + 1 > this.buffer.length) {
      const larger = new Uint8Array(Math.max(waiting + piece.length + 1, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, waiting));
      this.buffer = larger;
    }
    this.buffer.set(piece, waiting);
    this.from = 0;
    this.filled = waiting + piece.length;
    this.buffer[this.filled] = NEWLINE;
  }

  private readRows(): void {
    const { row, buffer, filled } = this;
    while (this.from < filled && !this.isOver) {
      const isMarked = !this.isHeaderRead && hasByteOrderMark(buffer);
      const next = row.scan(buffer, isMarked ? 3 : this.from, filled);
      if (next === INCOMPLETE) return;
      row.line = this.line;
      // Before the row is given out: making its doubled quotes single moves what stands behind them.
      const lines = row.isQuoted || row.fault !== '' ? countNewlines(buffer, this.from, next) : 1;
      if (next - this.from > LONGEST_ROW) this.refuseLongRow();
      else this.giveRow(this.from, next);
      this.line += lines;
      this.from = next;
    }
  }

  private giveRow(from: number, next: number): void {
    const { row, sink } = this;
    if (this.blankLine > 0) {
      sink.broken({ line: this.blankLine, what: 'a blank line, remove it' }, null);
      this.blankLine = 0;
    }
    const invalid = row.bits > ASCII ? firstInvalidUtf8(row.bytes, from, next) : -1;
    const invalidLine = invalid === -1 ? null : row.line + countNewlines(row.bytes, from, invalid);
    row.undoubleQuotes();
    if (!this.isHeaderRead) this.readHeader(invalidLine !== null);
    else if (row.isBlank && row.fault === '') this.blankLine = row.line;
    else if (row.fault !== '') this.refuse(row.fault);
    else if (invalidLine !== null) this.refuse(NOT_UTF8, invalidLine);
    else if (row.fields !== row.wanted) this.refuse(this.wrongCount());
    else sink.row(row);
  }

  private refuse(what: string, line = this.row.line): void {
    this.sink.broken({ line, what }, this.row);
  }

  private wrongCount(): string {
    const { fields, wanted } = this.row;
    return `${fields} field${fields === 1 ? '' : 's'} instead of ${wanted}, give ${this.header.join(',')}`;
  }

  private readHeader(isInvalid: boolean): void {
    const { row, header } = this;
    const names = Array.from({ length: row.readable }, (_, field) => row.text(field));
    const isRight = row.fault === '' && !isInvalid && row.fields === header.length;
    this.isHeaderRead = true;
    if (isRight && header.every((name, field) => names[field] === name)) return;
    const found = row.fault === '' ? `the header is ${quotedText(names.join(','))}` : `the header is broken`;
    this.stop(`${found}, the first line must be ${header.join(',')}`);
  }

  private refuseLongRow(): void {
    this.stop('this row is longer than 1 MiB, a quote is probably not closed: close it, or double it inside a field');
  }

  private stop(what: string): void {
    this.isOver = true;
    this.sink.unreadable({ line: this.line, what });
  }
}
