import { isJsonObject, type JsonObject } from '../check/shape.js';
import { pathInside } from '../json/path.js';
import { shownText } from '../json/shown-text.js';

/** Where a record says something else than what comes out when it is computed again. */
export interface Difference {
  /** `rules_hash`, `outcome.selected[3].id`. */
  readonly path: string;
  /** What the record says; `undefined` where it says nothing. */
  readonly recorded: unknown;
  /** What was recomputed; `undefined` where nothing belongs. */
  readonly recomputed: unknown;
  /** All of it in English, as one line. */
  readonly text: string;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : shownText(JSON.stringify(value));
}

function difference(path: string, recorded: unknown, recomputed: unknown): Difference {
  const text = `${path}: the record says ${shown(recorded)}, recomputed ${shown(recomputed)}`;
  return { path, recorded, recomputed, text };
}

function firstInList(path: string, recorded: readonly unknown[], recomputed: readonly unknown[]): Difference | null {
  const length = Math.max(recorded.length, recomputed.length);
  for (let at = 0; at < length; at += 1) {
    const found = firstDifference(pathInside(path, at), recorded[at], recomputed[at]);
    if (found) return found;
  }
  return null;
}

function firstInObject(path: string, recorded: JsonObject, recomputed: JsonObject): Difference | null {
  for (const key of Object.keys(recomputed)) {
    const there = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
    const found = firstDifference(pathInside(path, key), there, recomputed[key]);
    if (found) return found;
  }
  const additional = Object.keys(recorded).find((key) => !Object.hasOwn(recomputed, key));
  return additional === undefined ? null : difference(pathInside(path, additional), recorded[additional], undefined);
}

/**
 * Finds where two JSON values first differ, in the order of the recomputed one; what only the recorded one has comes last. Takes their
 * path and both; returns the difference, or null where they have the same canonical bytes.
 */
export function firstDifference(path: string, recorded: unknown, recomputed: unknown): Difference | null {
  if (Array.isArray(recorded) && Array.isArray(recomputed)) return firstInList(path, recorded, recomputed);
  if (isJsonObject(recorded) && isJsonObject(recomputed)) return firstInObject(path, recorded, recomputed);
  return recorded === recomputed ? null : difference(path, recorded, recomputed);
}
