import { checkBeaconValue } from '../check/check-beacon-value.js';
import { checkList } from '../check/check-list.js';
import { checkRules } from '../check/check-rules.js';
import { atLines } from '../check/place-problems.js';
import type { Problem } from '../check/problem.js';
import { computeRecord } from '../compute/draw.js';
import { sortList } from '../compute/sort-list.js';
import { canonicalBytes } from '../json/canonical-json.js';
import type { JsonDocument } from '../json/json-text.js';
import type { DrawList, Rules } from '../record/draw-record.js';
import type { RunOptions } from './command-options.js';
import { problemLines } from './input-report.js';
import { readDocument, type InputFailure } from './read-input.js';

type Checked<T> = { readonly value: T | null; readonly lines: readonly string[] };

/** What a file holds, or what is wrong with it. */
function checked<T>(path: string, check: (document: JsonDocument) => Problem[]): Checked<T> {
  const document = readDocument(path);
  if ('lines' in document) return { value: null, lines: document.lines };
  const problems = atLines(document, check(document));
  return { value: problems.length === 0 ? (document.value as T) : null, lines: problemLines(path, problems) };
}

/** Takes where to read and the value of the beacon; returns the bytes of the record, or everything that is wrong with what was given. */
export function recordBytes({ rules, list, beacon }: Omit<RunOptions, 'out'>): Uint8Array | InputFailure {
  const ofRules = checked<Rules>(rules, ({ value }) => checkRules(value));
  const ofList = checked<DrawList>(list, ({ value }) => checkList(ofRules.value, value));
  const ofBeacon = ofRules.value ? problemLines('--beacon', checkBeaconValue(ofRules.value, beacon)) : [];
  const lines = [...ofRules.lines, ...ofList.lines, ...ofBeacon];
  if (ofRules.value === null || ofList.value === null || lines.length > 0) return { lines };
  return canonicalBytes(computeRecord(ofRules.value, sortList(ofList.value), beacon));
}
