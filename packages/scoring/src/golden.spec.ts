import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeResults } from './compute.js';
import { inputOf, type RawAudit, type RawWorld } from './testing/raw-world.js';
import { wholeResults } from './testing/whole-results.js';

const folder = join(__dirname, '..', 'golden');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'demonstration-grid.json');

/** A scenario whose figures were worked out by hand; `times` repeats an audit, `absent` lists paths that must not exist. */
interface Golden extends Omit<RawWorld, 'audits'> {
  readonly title: string;
  readonly arithmetic: readonly string[];
  readonly audits: readonly (Omit<RawAudit, 'auditId'> & { readonly times: number })[];
  readonly expected: unknown;
  readonly absent: readonly string[];
}

function resultsOf(golden: Golden): unknown {
  const audits = golden.audits.flatMap((audit, row) =>
    Array.from({ length: audit.times }, (_, time) => ({ ...audit, auditId: `audit-${row}-${time}` })),
  );
  const input = inputOf({ ...golden, audits });
  return wholeResults(computeResults(input), input.grid);
}

/** Every leaf of a JSON value with its path; an empty object is a leaf. */
function leavesOf(value: unknown, path: readonly string[] = []): [string[], unknown][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [[[...path], value]];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}

function valueAt(results: unknown, path: readonly string[]): unknown {
  return path.reduce((value: unknown, key) => (Object(value) as Record<string, unknown>)[key], results);
}

describe('golden scenarios', () => {
  it('are all there', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)('%s gives the figures worked out by hand', (file) => {
    const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
    const results = resultsOf(golden);
    const leaves = leavesOf(golden.expected);
    expect(leaves.length).toBeGreaterThan(3);
    for (const [path, expected] of leaves) {
      const actual = valueAt(results, path);
      const isNear = typeof expected === 'number' && typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9;
      expect({ path, value: isNear ? expected : actual }).toStrictEqual({ path, value: expected });
    }
    for (const path of golden.absent) expect({ path, value: valueAt(results, path.split('.')) }).toEqual({ path });
  });
});
