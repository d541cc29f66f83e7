const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Takes bytes of UTF-8 and a part of them, the end excluded; returns its text. Bytes that are not well-formed become U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
