import { pathInside } from '../json/path.js';
import { problem, type Problem, type ProblemCode } from './problem.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Takes any JSON value; tells whether it is an object with keys (not null, not a list). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes a value; tells whether it is a whole number of at least `lowest` that is exact. */
export function isWholeNumber(value: unknown, lowest: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= lowest;
}

/** Looks at one object field by field, and notes everything that is wrong instead of stopping at the first. */
export class ObjectCheck {
  private readonly fields: JsonObject;

  /** Takes the value, its path, the names of all fields it must have, and where to note problems. */
  constructor(
    value: unknown,
    private readonly path: string,
    names: readonly string[],
    private readonly problems: Problem[],
  ) {
    this.fields = isJsonObject(value) ? value : {};
    if (!isJsonObject(value)) this.problems.push(problem('notAnObject', path));
    else this.checkNames(value, names);
  }

  private checkNames(value: JsonObject, names: readonly string[]): void {
    for (const field of names)
      if (!Object.hasOwn(value, field)) this.problems.push(problem('missingField', this.path, { field }));
    for (const field of Object.keys(value))
      if (!names.includes(field)) this.problems.push(problem('additionalField', this.pathOf(field), { field }));
  }

  /** The path of a field. */
  pathOf(field: string): string {
    return pathInside(this.path, field);
  }

  /** Hands the field to a check, unless it is not there, which is noted already. */
  with(field: string, check: (value: unknown, path: string) => void): void {
    if (Object.hasOwn(this.fields, field)) check(this.fields[field], this.pathOf(field));
  }

  /** Notes a problem of a field that does not pass. */
  expect(field: string, code: ProblemCode, isFine: (value: unknown) => boolean): void {
    this.with(field, (value, path) => {
      if (!isFine(value)) this.problems.push(problem(code, path));
    });
  }

  /** A text with UTF-8 bytes, which may be empty. */
  text(field: string): void {
    this.with(field, (value, path) => this.problems.push(...textProblems(value, path)));
  }
}

/** Takes a value and its path; returns what keeps it from being a text with UTF-8 bytes. */
export function textProblems(value: unknown, path: string): Problem[] {
  if (typeof value !== 'string') return [problem('notAText', path)];
  return value.isWellFormed() ? [] : [problem('illFormedText', path)];
}
