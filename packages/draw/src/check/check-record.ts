import type { DrawRecord, Rules } from '../record/draw-record.js';
import type { JsonDocument } from '../json/json-text.js';
import { checkBeaconValue } from './check-beacon-value.js';
import { checkList } from './check-list.js';
import { checkRules } from './check-rules.js';
import { atLines, inside } from './place-problems.js';
import { problem, type Problem } from './problem.js';
import { isJsonObject, ObjectCheck, textProblems } from './shape.js';

const RECORD_FIELDS = ['rules', 'rules_hash', 'list', 'list_hash', 'beacon_value', 'outcome'];

/** A record whose form was checked; what stands in its outcome was not looked at. */
export type FormedRecord = Omit<DrawRecord, 'outcome'> & { readonly outcome: Readonly<Record<string, unknown>> };

function problemsOf(record: unknown): Problem[] {
  const problems: Problem[] = [];
  const fields = new ObjectCheck(record, '', RECORD_FIELDS, problems);
  let rules: Rules | null = null;
  fields.with('rules', (value, path) => {
    const found = checkRules(value);
    problems.push(...inside(path, found));
    if (found.length === 0) rules = value as Rules;
  });
  fields.text('rules_hash');
  fields.with('list', (value, path) => problems.push(...inside(path, checkList(rules, value, 'sorted'))));
  fields.text('list_hash');
  fields.with('beacon_value', (value, path) => {
    problems.push(...inside(path, rules === null ? textProblems(value, '') : checkBeaconValue(rules, value)));
  });
  fields.with('outcome', (value, path) => {
    if (!isJsonObject(value)) problems.push(problem('notAnObject', path));
  });
  return problems;
}

/**
 * Checks the form of a record: its fields and their types, and wholly its rules, lists and beacon value. Takes the document of a
 * record; returns everything that is wrong with it, or the record.
 */
export function checkRecord(document: JsonDocument): FormedRecord | { readonly inputErrors: readonly Problem[] } {
  const problems = problemsOf(document.value);
  return problems.length > 0 ? { inputErrors: atLines(document, problems) } : (document.value as FormedRecord);
}
