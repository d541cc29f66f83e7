import { pathInside } from '../json/path.js';
import type { Rules } from '../record/draw-record.js';
import { problem, type Problem } from './problem.js';
import { isJsonObject, ObjectCheck } from './shape.js';

const LIST_FIELDS = ['applications', 'selected_by_operator'];
const APPLICATION_FIELDS = ['id', 'stratum', 'first_time'];
const SELECTED_FIELDS = ['id', 'stratum', 'reason'];
const ID = /^[0-9a-f]{32}$/;

/** What rows are looked at with: the strata they may name, null where those are not known, and where to note problems. */
interface RowContext {
  readonly strata: ReadonlySet<string> | null;
  readonly problems: Problem[];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function checkIdAndStratum(row: ObjectCheck, { strata, problems }: RowContext): void {
  row.expect('id', 'invalidId', isId);
  row.text('stratum');
  row.with('stratum', (stratum, path) => {
    if (typeof stratum !== 'string' || strata === null || strata.has(stratum)) return;
    problems.push(problem('unknownStratum', path, { stratum }));
  });
}

function checkApplication(value: unknown, path: string, context: RowContext): void {
  const row = new ObjectCheck(value, path, APPLICATION_FIELDS, context.problems);
  checkIdAndStratum(row, context);
  row.expect('first_time', 'notABoolean', (isFirst) => typeof isFirst === 'boolean');
}

function checkSelected(value: unknown, path: string, context: RowContext): void {
  const row = new ObjectCheck(value, path, SELECTED_FIELDS, context.problems);
  checkIdAndStratum(row, context);
  row.text('reason');
}

/** Whether nothing is wrong with a row, found out without a path or an object: nearly all of many rows are fine. */
function isFineApplication(value: unknown, strata: ReadonlySet<string> | null): boolean {
  if (!isJsonObject(value) || Object.keys(value).length !== APPLICATION_FIELDS.length) return false;
  const { id, stratum, first_time: isFirst } = value;
  const isKnown = typeof stratum === 'string' && strata !== null && strata.has(stratum);
  return isKnown && typeof isFirst === 'boolean' && isId(id);
}

function idOf(row: unknown): unknown {
  return isJsonObject(row) ? row['id'] : undefined;
}

/** Notes ids that stand in `rows` twice, or in `others` as well. */
function checkRepeats(
  rows: readonly unknown[],
  path: string,
  others: ReadonlySet<unknown>,
  problems: Problem[],
): Set<unknown> {
  const seen = new Set<unknown>();
  rows.forEach((row, at) => {
    const id = idOf(row);
    if (typeof id !== 'string') return;
    if (seen.has(id)) problems.push(problem('repeatedId', pathInside(pathInside(path, at), 'id'), { id }));
    if (others.has(id)) problems.push(problem('idInBothLists', pathInside(pathInside(path, at), 'id'), { id }));
    seen.add(id);
  });
  return seen;
}

/** Notes the first id that is below the one before it. */
function checkOrder(rows: readonly unknown[], path: string, problems: Problem[]): void {
  const at = rows.findIndex((row, place) => {
    const [before, id] = [idOf(rows[place - 1]), idOf(row)];
    return isId(before) && isId(id) && id < before;
  });
  if (at !== -1) problems.push(problem('unsorted', pathInside(pathInside(path, at), 'id')));
}

function rowsOf(list: unknown, field: string, problems: Problem[]): readonly unknown[] {
  if (!isJsonObject(list) || !Object.hasOwn(list, field)) return [];
  const rows = list[field];
  if (Array.isArray(rows)) return rows;
  problems.push(problem('notAList', field));
  return [];
}

/**
 * Checks who is in (Free-place draw, record 2 and input errors). Takes rules that were checked, or null where they have problems of
 * their own (no stratum is unknown then), and a JSON value; `order: 'sorted'` where both lists must be sorted by id, as in a record.
 * Returns everything that keeps the value from being a `DrawList`, with paths inside the list: none where it is.
 */
export function checkList(
  rules: Pick<Rules, 'strata'> | null,
  list: unknown,
  order: 'any' | 'sorted' = 'any',
): Problem[] {
  const problems: Problem[] = [];
  const strata = rules && new Set(rules.strata.map(({ key }) => key));
  void new ObjectCheck(list, '', LIST_FIELDS, problems);
  const applications = rowsOf(list, 'applications', problems);
  const selected = rowsOf(list, 'selected_by_operator', problems);
  applications.forEach((row, at) => {
    if (!isFineApplication(row, strata)) checkApplication(row, pathInside('applications', at), { strata, problems });
  });
  selected.forEach((row, at) => checkSelected(row, pathInside('selected_by_operator', at), { strata, problems }));
  const ids = checkRepeats(applications, 'applications', new Set(), problems);
  checkRepeats(selected, 'selected_by_operator', ids, problems);
  if (order === 'sorted') {
    checkOrder(applications, 'applications', problems);
    checkOrder(selected, 'selected_by_operator', problems);
  }
  return problems;
}
