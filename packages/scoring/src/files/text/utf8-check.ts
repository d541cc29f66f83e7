/** The second byte of some lead bytes has narrower bounds: no over-long forms, no surrogates, nothing beyond U+10FFFF. */
function lowestSecondByte(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecondByte(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

function bytesOfCharacter(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isCharacter(bytes: Uint8Array, at: number, end: number): boolean {
  const lead = bytes[at] ?? 0;
  const length = bytesOfCharacter(lead);
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || at + length > end) return false;
  if (second < lowestSecondByte(lead) || second > highestSecondByte(lead)) return false;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/**
 * Finds the first byte that does not belong to well-formed UTF-8 (RFC 3629). Takes bytes and where to look, the end
 * excluded; the part must not begin or end inside a character. Returns its place, or -1 where all is well.
 */
export function firstInvalidUtf8(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    if (!isCharacter(bytes, at, end)) return at;
    at += bytesOfCharacter(lead);
  }
  return -1;
}

/** Takes bytes; tells whether they begin with a byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

const NEWLINE = 0x0a;

/** Counts the line ends in a part of the bytes, the end excluded. */
export function countNewlines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === NEWLINE) count += 1;
  return count;
}
