/** One thing wrong in a grid: where it stands (a criterion's id, or its place in the list) and what is wrong, in words. */
export interface GridProblem {
  readonly where: string;
  readonly what: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Takes any JSON value; tells whether it is an object with keys (not null, not a list). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of one JSON object, and collects every wrong one instead of stopping at the first. */
export class FieldReader {
  constructor(
    private readonly fields: JsonObject,
    private readonly where: string,
    private readonly problems: GridProblem[],
  ) {}

  /** The same object, named otherwise in what is refused from now on. */
  named(where: string): FieldReader {
    return new FieldReader(this.fields, where, this.problems);
  }

  /** Notes a problem of this object. */
  refuse(what: string): void {
    this.problems.push({ where: this.where, what });
  }

  /** The field as it stands, or undefined. */
  raw(key: string): unknown {
    return Object.hasOwn(this.fields, key) ? this.fields[key] : undefined;
  }

  /** A text that must be there and not be empty. */
  text(key: string): string {
    const value = this.raw(key);
    if (typeof value === 'string' && value !== '') return value;
    this.refuse(`"${key}" must be a text that is not empty`);
    return '';
  }

  /** A text that may be absent or null. */
  optionalText(key: string): string | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    this.refuse(`"${key}" must be a text or null`);
    return null;
  }

  /** A boolean that must be there, unless a value for its absence is given. */
  flag(key: string, whenAbsent?: boolean): boolean {
    const value = this.raw(key) ?? whenAbsent;
    if (typeof value === 'boolean') return value;
    this.refuse(`"${key}" must be true or false`);
    return false;
  }

  /** One of a few words. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | null {
    const value = this.raw(key);
    const known = words.find((word) => word === value);
    if (known !== undefined) return known;
    this.refuse(`"${key}" must be one of ${words.map((word) => `"${word}"`).join(', ')}`);
    return null;
  }

  /** A finite number within bounds, both included. */
  number(key: string, lowest: number, highest: number): number {
    const value = this.raw(key);
    if (typeof value === 'number' && Number.isFinite(value) && value >= lowest && value <= highest) return value;
    this.refuse(
      `"${key}" must be a number${highest === Infinity ? ` of at least ${lowest}` : ` from ${lowest} to ${highest}`}`,
    );
    return Number.NaN;
  }

  /** A list of objects with at least one item, each with its own reader. */
  items(key: string): FieldReader[] {
    const value = this.raw(key);
    if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject)) {
      return value.map((item, at) => new FieldReader(item, `${this.where}, ${key}[${at}]`, this.problems));
    }
    this.refuse(`"${key}" must be a list of objects that is not empty`);
    return [];
  }

  /** An object inside this one, with its own reader. */
  inside(key: string): FieldReader {
    const value = this.raw(key);
    if (!isJsonObject(value)) this.refuse(`"${key}" must be an object`);
    return new FieldReader(
      isJsonObject(value) ? value : {},
      `${this.where}, ${key}`,
      isJsonObject(value) ? this.problems : [],
    );
  }

  /** A list of texts that may be absent. */
  texts(key: string): string[] {
    const value = this.raw(key) ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.refuse(`"${key}" must be a list of texts`);
    return [];
  }
}
