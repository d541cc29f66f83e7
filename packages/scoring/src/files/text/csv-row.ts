import { decodeText } from './decode-text.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The rest of the row has not arrived yet. */
export const INCOMPLETE = -1;

const STRAY_RETURN =
  'a carriage return stands alone, end lines with a line feed, with or without a carriage return before it';
const STRAY_QUOTE =
  'a quote stands inside a field without quotes, put the field between quotes and double those inside it';
const TEXT_AFTER_QUOTE =
  'something follows the closing quote of a field, put a comma there, or double the quotes inside the field';

/**
 * One row of a CSV file as places in a buffer (RFC 4180). The same object serves for all rows of a file, one after the
 * other: nothing of it may be kept.
 */
export class CsvRow {
  bytes = new Uint8Array(0);
  /** Where each field starts and, excluded, ends; the quotes around a field lie outside. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many fields the row has; of those beyond the wanted ones only the number is known. */
  fields = 0;
  /** The line it starts at, from 1. */
  line = 1;
  /** How the quoting or the line end is broken; empty where it is not. */
  fault = '';
  /** Every bit that is set in some byte of the row, so that plain ASCII is known at a glance. */
  bits = 0;
  isBlank = false;
  /** Whether a field is quoted: it may hold line ends. */
  isQuoted = false;
  private hasDoubledQuotes = false;

  constructor(readonly wanted: number) {
    this.starts = new Int32Array(wanted);
    this.ends = new Int32Array(wanted);
  }

  /** How many fields can be read. */
  get readable(): number {
    return Math.min(this.fields, this.wanted);
  }

  /** The text of a readable field, by its place. */
  text(field: number): string {
    return decodeText(this.bytes, this.starts[field] ?? 0, this.ends[field] ?? 0);
  }

  isEmpty(field: number): boolean {
    return this.starts[field] === this.ends[field];
  }

  /**
   * Finds the fields of the row that starts at `from`. Takes the buffer, with a line feed at `end`, behind its last byte.
   * Returns where the next row starts, or `INCOMPLETE`.
   */
  scan(buffer: Uint8Array<ArrayBuffer>, from: number, end: number): number {
    const { starts, ends, wanted } = this;
    let at = from;
    let fields = 0;
    let bits = 0;
    this.bytes = buffer;
    this.fault = '';
    this.bits = 0;
    this.isQuoted = false;
    this.hasDoubledQuotes = false;
    for (;;) {
      let start = at;
      let stop = at;
      let byte = buffer[at] ?? NEWLINE;
      const isQuoted = byte === QUOTE;
      if (isQuoted) {
        start = at + 1;
        stop = this.closingQuote(start, end);
        if (stop === INCOMPLETE) return INCOMPLETE;
        at = stop + 1;
        byte = buffer[at] ?? NEWLINE;
      } else {
        // All that ends a field is at most a comma: one comparison passes over nearly every byte.
        while (byte > COMMA || (byte !== COMMA && byte !== NEWLINE && byte !== CARRIAGE_RETURN && byte !== QUOTE)) {
          bits |= byte;
          at += 1;
          byte = buffer[at] ?? NEWLINE;
        }
        stop = at;
      }
      if (at >= end) return INCOMPLETE;
      if (fields < wanted) {
        starts[fields] = start;
        ends[fields] = stop;
      }
      if (byte === COMMA) {
        fields += 1;
        at += 1;
        continue;
      }
      this.bits |= bits;
      if (byte === NEWLINE) break;
      if (byte === CARRIAGE_RETURN && at + 1 >= end) return INCOMPLETE;
      if (byte !== CARRIAGE_RETURN || buffer[at + 1] !== NEWLINE) {
        this.fault = byte === CARRIAGE_RETURN ? STRAY_RETURN : isQuoted ? TEXT_AFTER_QUOTE : STRAY_QUOTE;
        this.fields = fields;
        return this.endOfBrokenRow(at, end);
      }
      at += 1;
      break;
    }
    this.fields = fields + 1;
    this.isBlank = fields === 0 && !this.isQuoted && starts[0] === ends[0];
    return at + 1;
  }

  /** Makes the doubled quotes inside quoted fields single, in place. */
  undoubleQuotes(): void {
    if (!this.hasDoubledQuotes) return;
    for (let field = 0; field < this.readable; field += 1) {
      const start = this.starts[field] ?? 0;
      // A field without quotes has a comma or a line end before it.
      if (this.bytes[start - 1] === QUOTE) this.ends[field] = this.undoubled(start, this.ends[field] ?? 0);
    }
  }

  private undoubled(start: number, end: number): number {
    let to = start;
    for (let at = start; at < end; at += 1) {
      const byte = this.bytes[at] ?? 0;
      this.bytes[to] = byte;
      to += 1;
      if (byte === QUOTE) at += 1;
    }
    return to;
  }

  /** Where the quote stands that closes a field. */
  private closingQuote(from: number, end: number): number {
    const { bytes } = this;
    this.isQuoted = true;
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      this.bits |= byte;
      if (byte !== QUOTE) continue;
      // Whether a quote at the very end closes the field, only the next byte can tell.
      if (at + 1 >= end) return INCOMPLETE;
      if (bytes[at + 1] !== QUOTE) return at;
      this.hasDoubledQuotes = true;
      at += 1;
    }
    return INCOMPLETE;
  }

  /** A broken row ends at the next line end: the rest of the file can still be read. */
  private endOfBrokenRow(at: number, end: number): number {
    const newline = this.bytes.indexOf(NEWLINE, at);
    return newline === -1 || newline >= end ? INCOMPLETE : newline + 1;
  }
}
