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

  /** All bytes that were written. */
  written(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** Writes a JSON text of ASCII characters as it is. */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let at = 0; at < text.length; at += 1) this.bytes[this.length + at] = text.charCodeAt(at);
    this.length += text.length;
  }

  /** Writes a well-formed text between double quotes, escaped as `JSON.stringify` does. */
  quoted(text: string): void {
    this.reserve(text.length + 2);
    let end = this.length;
    this.bytes[end++] = QUOTE;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isPlain(unit)) return this.encoded(JSON.stringify(text));
      this.bytes[end++] = unit;
    }
    this.bytes[end++] = QUOTE;
    this.length = end;
  }

  private encoded(text: string): void {
    const bytes = encoder.encode(text);
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
