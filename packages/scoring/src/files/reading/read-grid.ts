import type { Grid } from '../../grid/grid.js';
import { isJsonObject, type GridProblem } from '../../grid/json-shape.js';
import { GridError, parseGrid } from '../../grid/parse-grid.js';
import type { Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import { readJsonFile } from './json-file.js';
import { shownText } from '../text/shown-text.js';
import type { JsonDocument } from '../text/json-text.js';

interface PlacedProblem extends GridProblem {
  readonly line: number;
}

function problemsOf(json: unknown): readonly GridProblem[] {
  try {
    parseGrid(json);
    return [];
  } catch (error) {
    if (error instanceof GridError) return error.problems;
    throw error;
  }
}

/** A problem begins with the key it is about, between quotes. */
function lineInside(document: JsonDocument, container: unknown, what: string): number {
  if (!isJsonObject(container) && !Array.isArray(container)) return 1;
  const { line, values } = document.linesOf(container);
  const key = /^"([^"]+)"/.exec(what)?.[1];
  return (key === undefined ? undefined : values.get(key)) ?? line;
}

/** The parts of a criterion that problems are told of: itself, its answer, and the points, bands or scores inside. */
function partsOf(criterion: unknown, name: string): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([[name, criterion]]);
  const answer = isJsonObject(criterion) ? criterion['answer'] : undefined;
  if (!isJsonObject(answer)) return parts;
  parts.set(`${name}, answer`, answer);
  if (isJsonObject(answer['score'])) parts.set(`${name}, answer, score`, answer['score']);
  for (const key of ['points', 'bands']) {
    const items = answer[key];
    if (Array.isArray(items)) items.forEach((item, at) => parts.set(`${name}, answer, ${key}[${at}]`, item));
  }
  return parts;
}

/** What is wrong with one criterion by itself, at its lines: two criteria may share an id, so each is looked at alone. */
function problemsOfCriterion(document: JsonDocument, criterion: unknown, at: number): PlacedProblem[] {
  const id = isJsonObject(criterion) ? criterion['id'] : undefined;
  const hasId = typeof id === 'string' && id !== '';
  const parts = partsOf(criterion, hasId ? id : 'criteria[0]');
  return problemsOf({ criteria: [criterion] }).map(({ where, what }) => ({
    line: lineInside(document, parts.get(where) ?? criterion, what),
    where: hasId ? `criterion ${where}` : where.replace('criteria[0]', `criteria[${at}]`),
    what: `${what}, correct it`,
  }));
}

function repeatedIds(document: JsonDocument, criteria: readonly unknown[]): PlacedProblem[] {
  const seen = new Set<unknown>();
  return criteria.flatMap((criterion) => {
    const id = isJsonObject(criterion) ? criterion['id'] : undefined;
    if (!isJsonObject(criterion) || typeof id !== 'string' || id === '') return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    const line = document.linesOf(criterion).values.get('id') ?? document.linesOf(criterion).line;
    const what = 'this id stands twice in the grid, remove one of the two, or give it another id';
    return isRepeated ? [{ line, where: `criterion ${id}`, what }] : [];
  });
}

function placedProblems(document: JsonDocument): PlacedProblem[] {
  const root = document.value;
  if (!isJsonObject(root)) {
    return [{ line: 1, where: 'grid', what: 'the file must hold an object with "criteria", correct it' }];
  }
  const criteria = root['criteria'];
  if (!Array.isArray(criteria) || criteria.length === 0 || !criteria.every(isJsonObject)) {
    const ofRoot = problemsOf(root);
    return ofRoot.map((problem) => ({
      ...problem,
      line: lineInside(document, root, problem.what),
      what: `${problem.what}, correct it`,
    }));
  }
  return [
    ...criteria.flatMap((criterion, at) => problemsOfCriterion(document, criterion, at)),
    ...repeatedIds(document, criteria),
  ];
}

/**
 * Reads `grid.json` (Scoring method, section 9). Takes its pieces; notes everything that is wrong with it at the line where it
 * stands. Returns the grid, or null where it cannot be used.
 */
export async function readGrid(pieces: Pieces, problems: InputProblems): Promise<Grid | null> {
  const document = await readJsonFile(pieces, { role: 'grid', problems });
  if (!document) return null;
  try {
    return parseGrid(document.value);
  } catch (error) {
    if (!(error instanceof GridError)) throw error;
    for (const { line, where, what } of placedProblems(document)) {
      problems.add('grid', line, () => `${shownText(where)}: ${what}`);
    }
    return null;
  }
}
