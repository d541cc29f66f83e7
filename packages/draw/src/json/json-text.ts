import { DEEPEST, JsonParser } from './json-parser.js';

/** Parsed JSON that can tell at which line of its text a value stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** Takes the path of a value that is there; returns the line at which it begins, from 1. */
  readonly lineOf: (path: string) => number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** The place behind the closing quote of a string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at += 1;
    else if (unit === QUOTE) return at + 1;
  }
  return text.length;
}

/** Counts the members of all objects in a text that is JSON; Infinity where it is nested too deeply to be walked through. */
function membersWritten(text: string): number {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at) - 1;
    else if (unit === COLON) members += 1;
    else if (OPENING.has(unit)) depth += 1;
    else if (CLOSING.has(unit)) depth -= 1;
    if (depth > DEEPEST) return Infinity;
  }
  return members;
}

function membersKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((count: number, item) => count + membersKept(item), 0);
  const members = Object.values(value);
  return members.reduce((count: number, member) => count + membersKept(member), members.length);
}

/** Escapes are the one way by which half a surrogate pair comes out of well-formed text. */
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inside]) => key.isWellFormed() && isWellFormed(inside));
}

/** The value of a text whose meaning is beyond doubt; `undefined` where it takes a closer look. */
function parsedAtOnce(text: string): unknown {
  if (!text.isWellFormed()) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // JSON.parse keeps the last of several members with one key: some would be missing.
    if (membersWritten(text) !== membersKept(value)) return undefined;
    return !ESCAPED_SURROGATE.test(text) || isWellFormed(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function lineFinder(text: string): (path: string) => number {
  let lines: ReadonlyMap<string, number> | null = null;
  return (path) => {
    if (lines === null) {
      const parser = new JsonParser(text);
      parser.document();
      lines = parser.lines;
    }
    return lines.get(path) ?? 1;
  };
}

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, and refuses what readers may take differently. Takes the text; returns the document.
 * Throws JsonTextError for text that is not JSON, has a key twice in one object or half a surrogate pair, or is nested more than 500
 * deep.
 */
export function parseJsonText(text: string): JsonDocument {
  const value = parsedAtOnce(text) ?? new JsonParser(text).document();
  return { value, lineOf: lineFinder(text) };
}
