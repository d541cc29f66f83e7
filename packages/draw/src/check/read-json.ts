import { JsonTextError } from '../json/json-parser.js';
import { parseJsonText, type JsonDocument } from '../json/json-text.js';
import { problem, type Problem } from './problem.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Takes the text or the bytes of a JSON file; returns the document, or the one problem that there is none. */
export function readJson(input: string | Uint8Array): JsonDocument | { readonly inputErrors: readonly Problem[] } {
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === null) return { inputErrors: [problem('notUtf8', '')] };
  try {
    return parseJsonText(text);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    // A record is one line: its line alone says nothing of where.
    const detail = `${error.what} (character ${error.column})`;
    return { inputErrors: [{ ...problem('notJson', '', { detail }), line: error.line }] };
  }
}
