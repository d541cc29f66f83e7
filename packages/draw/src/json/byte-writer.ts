const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SIZE = 1 << 12;
const encoder = new TextEncoder();

/** Whether a UTF-16 unit stands in a JSON string as it is, and is one byte of UTF-8. */
function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit < 0x80 && unit !== QUOTE && unit !== BACKSLASH;
}

/** Collects bytes in memory that grows. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;
  private readonly known = new Map<string, Uint8Array>();

  /** All bytes that were written. */
  written(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** Writes a JSON text of ASCII characters as it is. */
  ascii(text: string): void {
    const bytes = this.withRoomFor(text.length);
    const start = this.length;
    for (let at = 0; at < text.length; at += 1) bytes[start + at] = text.charCodeAt(at);
    this.length = start + text.length;
  }

  /** Writes a well-formed text between double quotes, escaped as `JSON.stringify` does. */
  quoted(text: string): void {
    const bytes = this.withRoomFor(text.length + 2);
    const start = this.length + 1;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isPlain(unit)) return this.all(this.encoded(text));
      bytes[start + at] = unit;
    }
    bytes[start - 1] = QUOTE;
    bytes[start + text.length] = QUOTE;
    this.length = start + text.length + 1;
  }

  private all(bytes: Uint8Array): void {
    this.withRoomFor(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The bytes of a text that is not plain; kept, since the few strata of many rows are written over and over. */
  private encoded(text: string): Uint8Array {
    const known = this.known.get(text);
    if (known) return known;
    const bytes = encoder.encode(JSON.stringify(text));
    this.known.set(text, bytes);
    return bytes;
  }

  /** The memory, grown where so many bytes more would not fit. */
  private withRoomFor(more: number): Uint8Array {
    if (this.length + more > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return this.bytes;
  }
}
