import { hexOf } from '../hash/hex.js';
import { sha256 } from '../hash/sha256.js';
import { ByteWriter } from './byte-writer.js';

/** A value that has no canonical bytes: `undefined`, a number that is not finite, a text with half a surrogate pair. */
export class NotCanonicalError extends Error {
  constructor(what: string) {
    super(`${what} has no canonical bytes`);
    this.name = 'NotCanonicalError';
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The keys by their UTF-16 code units, which is how strings are compared and, without a comparison, sorted. */
function keysInOrder(value: object): string[] {
  const keys = Object.keys(value);
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] as string) > (keys[at] as string)) return keys.sort();
  return keys;
}

function writeText(text: string, writer: ByteWriter): void {
  // RFC 8785 builds on I-JSON, whose texts have no half a surrogate pair; JSON.stringify would escape it.
  if (!text.isWellFormed()) throw new NotCanonicalError('a text with half a surrogate pair');
  writer.quoted(text);
}

function writeScalar(value: unknown, writer: ByteWriter): void {
  if (typeof value === 'string') return writeText(value, writer);
  if (value === null || typeof value === 'boolean') return writer.ascii(String(value));
  if (typeof value !== 'number') throw new NotCanonicalError(typeof value);
  if (!Number.isFinite(value)) throw new NotCanonicalError(String(value));
  writer.ascii(JSON.stringify(value));
}

function writeList(items: readonly unknown[], writer: ByteWriter): void {
  writer.ascii('[');
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0) writer.ascii(',');
    write(items[at], writer);
  }
  writer.ascii(']');
}

function writeObject(value: object, writer: ByteWriter): void {
  let before = '{';
  for (const key of keysInOrder(value)) {
    writer.ascii(before);
    writeText(key, writer);
    writer.ascii(':');
    write((value as Readonly<Record<string, unknown>>)[key], writer);
    before = ',';
  }
  writer.ascii(before === '{' ? '{}' : '}');
}

function write(value: unknown, writer: ByteWriter): void {
  if (Array.isArray(value)) writeList(value, writer);
  else if (typeof value === 'object' && value !== null) writeObject(value, writer);
  else writeScalar(value, writer);
}

/**
 * Writes a JSON value canonically (RFC 8785, JCS): keys in the order of their UTF-16 code units, no blank, numbers and texts as
 * ECMAScript writes them, UTF-8. Takes null, booleans, finite numbers, well-formed texts, lists and plain objects of such; returns
 * the bytes. Throws NotCanonicalError for anything else.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const writer = new ByteWriter();
  write(value, writer);
  return writer.written();
}

/** Takes a JSON value; returns its canonical bytes as text. Throws NotCanonicalError where it has none. */
export function canonicalJson(value: unknown): string {
  return decoder.decode(canonicalBytes(value));
}

/** Takes a JSON value; returns the SHA-256 of its canonical bytes as 64 lower-case hex digits. Throws NotCanonicalError where it has none. */
export function hashOf(value: unknown): string {
  return hexOf(sha256(canonicalBytes(value)));
}
