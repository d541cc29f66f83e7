/** A packed row of criterion figures as the bytes that the database keeps: doubles, little-endian. */
export function figureBytes(row: Float64Array): Buffer {
  return Buffer.from(row.buffer, row.byteOffset, row.byteLength);
}

/** The packed row of stored bytes. They are copied: a driver's buffer need not be aligned. */
export function packedFigures(bytes: Uint8Array): Float64Array {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return new Float64Array(copy.buffer);
}
