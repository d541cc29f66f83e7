import { decodeText } from './decode-text.js';

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Up to so many digits a decimal is a whole number below 2^53 divided by a power of ten that a double holds exactly. */
const EXACT_DIGITS = 15;

function readAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeText(bytes, start, end);
  return JSON_NUMBER.test(text) ? Number(text) : Number.NaN;
}

/**
 * Reads a number in JSON syntax (RFC 8259). Takes the bytes from `start` to before `end`; returns the double nearest to it,
 * which may be infinite, or NaN for anything else. Short decimals, nearly all there are, are read without making a text.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > EXACT_DIGITS + 1) return readAnyNumber(bytes, start, end);
  let digits = 0;
  let decimals = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + byte - ZERO;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0 && at > start) {
      decimals = 0;
    } else {
      return readAnyNumber(bytes, start, end);
    }
  }
  const hasLeadingZero = bytes[start] === ZERO && end - start > 1 && bytes[start + 1] !== POINT;
  if (start === end || decimals === 0 || hasLeadingZero) return Number.NaN;
  return decimals > 0 ? digits / 10 ** decimals : digits;
}
