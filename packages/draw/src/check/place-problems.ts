import type { JsonDocument } from '../json/json-text.js';
import type { Problem } from './problem.js';

function joined(part: string, path: string): string {
  if (part === '' || path === '') return part + path;
  return path.startsWith('[') ? part + path : `${part}.${path}`;
}

/** Takes where a part stands in a whole, and the problems of the part; returns them with paths from the whole on. */
export function inside(part: string, problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: joined(part, one.path) }));
}

/** Takes problems with paths from the document on; returns them with their lines. */
export function atLines(document: JsonDocument, problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, line: document.lineOf(one.path) }));
}
