/** Packed answers as the bytes that the database keeps: doubles, little-endian, in the grid's order of criteria. */
export function answerBytes(packed: Float64Array): Buffer {
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
}

/** The packed answers of stored bytes. They are copied: a driver's buffer need not be aligned. */
export function packedAnswers(bytes: Uint8Array): Float64Array {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return new Float64Array(copy.buffer);
}

const roomForAnswers = 1024;

/** Reads the packed answers of millions of rows through one piece of memory: what it gives is good until it reads again. */
export class PassingAnswers {
  private bytes = new Uint8Array(8 * roomForAnswers);

  /** The packed answers of stored bytes. */
  read(stored: Uint8Array): Float64Array {
    if (stored.byteLength > this.bytes.byteLength) this.bytes = new Uint8Array(2 * stored.byteLength);
    this.bytes.set(stored);
    return new Float64Array(this.bytes.buffer, 0, stored.byteLength / 8);
  }
}
