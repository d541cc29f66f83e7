import type { FileRole } from '../file-role.js';
import { readPieces, type Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import { NOT_UTF8 } from '../text/csv-reader.js';
import { decodeText } from '../text/decode-text.js';
import { JsonTextError, parseJsonText, type JsonDocument } from '../text/json-text.js';
import { countNewlines, firstInvalidUtf8, hasByteOrderMark } from '../text/utf8-check.js';

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Reads a JSON file (UTF-8, a byte order mark accepted). Takes its pieces and where to note what is wrong with it; returns
 * the document, or null where there is none.
 */
export async function readJsonFile(
  pieces: Pieces,
  place: { readonly role: FileRole; readonly problems: InputProblems },
): Promise<JsonDocument | null> {
  const kept: Uint8Array[] = [];
  if (!(await readPieces(pieces, place, (piece) => kept.push(piece.slice())))) return null;
  const bytes = joined(kept);
  const invalid = firstInvalidUtf8(bytes, 0, bytes.length);
  if (invalid !== -1) {
    place.problems.add(place.role, 1 + countNewlines(bytes, 0, invalid), () => NOT_UTF8);
    return null;
  }
  try {
    return parseJsonText(decodeText(bytes, hasByteOrderMark(bytes) ? 3 : 0, bytes.length));
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    place.problems.add(place.role, error.line, () => `this is not JSON: ${error.what}, correct the file`);
    return null;
  }
}
