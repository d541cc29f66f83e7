/** Text that is not JSON: the line it was noticed at and what was wrong there. */
export class JsonTextError extends Error {
  constructor(
    readonly line: number,
    readonly what: string,
  ) {
    super(`line ${line}: ${what}`);
    this.name = 'JsonTextError';
  }
}

/** The lines of an object or list in its text: of its opening bracket, and of each value by key (in a list: by place). */
export interface JsonLines {
  readonly line: number;
  readonly values: ReadonlyMap<string, number>;
}

/** Parsed JSON that knows the lines of everything inside it. */
export interface JsonDocument {
  readonly value: unknown;
  linesOf(container: object): JsonLines;
}

/** Nobody nests this deep on purpose, and each level takes stack. */
const DEEPEST = 500;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A string up to its closing quote; `JSON.parse` says whether what is inside is legal. */
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

function parsedString(literal: string): string | null {
  try {
    const text = JSON.parse(literal) as string;
    // Half a surrogate pair has no UTF-8 bytes: such an id could be neither ordered nor found in another file.
    return text.isWellFormed() ? text : null;
  } catch {
    return null;
  }
}

/** Recursive descent over the text; lines are counted as the text is passed. */
class JsonParser {
  readonly lines = new WeakMap<object, JsonLines>();
  private at = 0;
  private line = 1;
  private countedTo = 0;

  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) this.refuse('something follows the end of the JSON value');
    return value;
  }

  private value(depth: number): unknown {
    this.skipSpace();
    if (depth > DEEPEST) this.refuse('it is nested too deeply');
    const next = this.text[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.list(depth);
    if (next === '"') return this.string();
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return Number(this.match(NUMBER) ?? this.refuse('a value was expected here'));
  }

  private object(depth: number): unknown {
    const fields = new Map<string, unknown>();
    const values = new Map<string, number>();
    const line = this.lineHere();
    this.eachItem('}', () => {
      if (this.text[this.at] !== '"') this.refuse('a key between double quotes was expected here');
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ':') this.refuse('":" was expected after the key');
      this.at += 1;
      this.skipSpace();
      values.set(key, this.lineHere());
      fields.set(key, this.value(depth + 1));
    });
    // fromEntries makes an own property of every key, "__proto__" too.
    const object = Object.fromEntries(fields);
    this.lines.set(object, { line, values });
    return object;
  }

  private list(depth: number): unknown {
    const items: unknown[] = [];
    const values = new Map<string, number>();
    const line = this.lineHere();
    this.eachItem(']', () => {
      values.set(String(items.length), this.lineHere());
      items.push(this.value(depth + 1));
    });
    this.lines.set(items, { line, values });
    return items;
  }

  /** Passes the opening bracket, the items between commas, and the closing bracket. */
  private eachItem(closing: string, readItem: () => void): void {
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === closing) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.skipSpace();
      readItem();
      this.skipSpace();
      const next = this.text[this.at];
      if (next !== ',' && next !== closing) this.refuse(`"," or "${closing}" was expected here`);
      this.at += 1;
      if (next === closing) return;
    }
  }

  private string(): string {
    const start = this.at;
    const text = parsedString(this.match(STRING) ?? '');
    if (text !== null) return text;
    this.at = start;
    return this.refuse('this text is not a legal JSON string');
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private lineHere(): number {
    for (let end = this.text.indexOf('\n', this.countedTo); end !== -1 && end < this.at;) {
      this.line += 1;
      this.countedTo = end + 1;
      end = this.text.indexOf('\n', this.countedTo);
    }
    return this.line;
  }

  private refuse(what: string): never {
    throw new JsonTextError(this.lineHere(), this.at < this.text.length ? what : 'the text ends too early');
  }
}

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, and remembers the line of every object, list and value, so that what is
 * wrong with them can be said at its place. Takes the text; returns the document. Throws JsonTextError for text that is not
 * JSON, is nested more than 500 deep, or has a string with half a surrogate pair.
 */
export function parseJsonText(text: string): JsonDocument {
  const parser = new JsonParser(text);
  const value = parser.document();
  const nowhere: JsonLines = { line: 1, values: new Map() };
  return { value, linesOf: (container) => parser.lines.get(container) ?? nowhere };
}
