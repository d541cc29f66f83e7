import { checkRecord, type FormedRecord } from '../check/check-record.js';
import type { Problem } from '../check/problem.js';
import { readJson } from '../check/read-json.js';
import type { DrawRecord } from '../record/draw-record.js';
import { firstDifference, type Difference } from './difference.js';
import { computeRecord } from './draw.js';

/** What verifying a record came to. */
export type Verification =
  | { readonly valid: true; readonly places: number; readonly applications: number; readonly record: DrawRecord }
  | { readonly valid: false; readonly differs: Difference }
  | { readonly valid: false; readonly inputErrors: readonly Problem[] };

function firstDifferenceOf(recorded: FormedRecord, recomputed: DrawRecord): Difference | null {
  return (
    firstDifference('rules_hash', recorded.rules_hash, recomputed.rules_hash) ??
    firstDifference('list_hash', recorded.list_hash, recomputed.list_hash) ??
    firstDifference('outcome', recorded.outcome, recomputed.outcome)
  );
}

/**
 * Verifies a record (Free-place draw, command-line face): its form, then its rules hash, list hash and outcome, each computed again
 * from its rules, lists and beacon value alone. Takes the text or the bytes of `record.json`; returns that it is valid, the first thing
 * that differs, or everything that is wrong with its form.
 */
export function verifyRecord(input: string | Uint8Array): Verification {
  const document = readJson(input);
  if ('inputErrors' in document) return { valid: false, inputErrors: document.inputErrors };
  const recorded = checkRecord(document);
  if ('inputErrors' in recorded) return { valid: false, inputErrors: recorded.inputErrors };
  const record = computeRecord(recorded.rules, recorded.list, recorded.beacon_value);
  const differs = firstDifferenceOf(recorded, record);
  if (differs) return { valid: false, differs };
  const { rules, list } = record;
  return { valid: true, places: rules.places, applications: list.applications.length, record };
}
