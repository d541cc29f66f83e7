import { readFileSync } from 'node:fs';
import { readJson } from '../check/read-json.js';
import type { JsonDocument } from '../json/json-text.js';
import { problemLines } from './input-report.js';
import { reasonOf } from './system-error.js';

/** What is wrong with an input, a line of text each. */
export interface InputFailure {
  readonly lines: readonly string[];
}

/** Takes the path of a file; returns its bytes, or why there are none. */
export function readBytes(path: string): Uint8Array | InputFailure {
  try {
    return readFileSync(path);
  } catch (error) {
    return { lines: [`${path}: the file cannot be read: ${reasonOf(error)}, give the path of a file that can`] };
  }
}

/** Takes the path of a JSON file; returns its document, or what is wrong with it. */
export function readDocument(path: string): JsonDocument | InputFailure {
  const bytes = readBytes(path);
  if ('lines' in bytes) return bytes;
  const document = readJson(bytes);
  return 'inputErrors' in document ? { lines: problemLines(path, document.inputErrors) } : document;
}
