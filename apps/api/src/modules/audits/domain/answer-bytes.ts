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
