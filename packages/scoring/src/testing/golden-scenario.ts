import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEqual } from '../order/closeness.js';
import type { RawAudit } from './raw-world.js';

/** Audits as a scenario writes them: `times` of them alike, without ids. */
export type RepeatedAudit = Omit<RawAudit, 'auditId'> & { readonly times: number };

/** What was worked out by hand, with the arithmetic in words; `absent` lists paths that must not exist. */
export interface Golden {
  readonly title: string;
  readonly arithmetic: readonly string[];
  readonly expected: unknown;
  readonly absent: readonly string[];
}

/**
 * Reads the scenarios of a folder inside `golden`, or of `golden` itself, where the demonstration grid is none; returns
 * each with the name of its file.
 */
export function goldenScenarios<Scenario extends Golden>(folder = '.'): (readonly [string, Scenario])[] {
  const path = join(__dirname, '..', '..', 'golden', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json') && file !== 'demonstration-grid.json')
    .map((file) => [file, JSON.parse(readFileSync(join(path, file), 'utf8')) as Scenario]);
}

/** Writes repeated audits out, each under an id of its own. */
export function auditsOf(rows: readonly RepeatedAudit[]): RawAudit[] {
  return rows.flatMap(({ times, ...audit }, row) =>
    Array.from({ length: times }, (_, time) => ({ ...audit, auditId: `audit-${row}-${time}` })),
  );
}

/** Every leaf of a JSON value with its path; an empty object is a leaf. */
function leavesOf(value: unknown, path: readonly string[] = []): [string[], unknown][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [[[...path], value]];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}

function valueAt(figures: unknown, path: readonly string[]): unknown {
  return path.reduce((value: unknown, key) => (Object(value) as Record<string, unknown>)[key], figures);
}

/** Expects every figure of the scenario, numbers within the tolerance, and none of its absent paths. */
export function expectGolden(actual: unknown, { expected, absent }: Golden): void {
  const leaves = leavesOf(expected);
  expect(leaves.length).toBeGreaterThan(3);
  for (const [path, figure] of leaves) {
    const found = valueAt(actual, path);
    const isNear = typeof figure === 'number' && typeof found === 'number' && isEqual(found, figure);
    expect({ path, value: isNear ? figure : found }).toStrictEqual({ path, value: figure });
  }
  for (const path of absent) expect({ path, value: valueAt(actual, path.split('.')) }).toEqual({ path });
}
