import { pathInside } from './path.js';
import { quotedText } from './shown-text.js';

/** Text that is not JSON, or whose meaning is not certain: the line and the character in it, both from 1, and what was wrong there. */
export class JsonTextError extends Error {
  constructor(
    readonly line: number,
    readonly what: string,
    readonly column: number,
  ) {
    super(`line ${line}, character ${column}: ${what}`);
    this.name = 'JsonTextError';
  }
}

/** Nobody nests this deep on purpose, and each level takes stack. */
export const DEEPEST = 500;

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
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

/**
 * Reads JSON (RFC 8259) that has one meaning for every reader (I-JSON, RFC 7493, on which RFC 8785 builds): no key stands twice in
 * an object, no text has half a surrogate pair. Slower than `JSON.parse`, it knows at which line every value stands, by its path.
 */
export class JsonParser {
  readonly lines = new Map<string, number>();
  private at = 0;
  private line = 1;
  /** The place of the next line end that was not counted. */
  private newline: number;

  constructor(private readonly text: string) {
    this.newline = this.newlineFrom(0);
  }

  /** Returns the value of the whole text. Throws JsonTextError for text that is no such JSON, or is nested more than 500 deep. */
  document(): unknown {
    if (this.text.startsWith('\uFEFF')) this.refuse('it begins with a byte order mark');
    const value = this.value('', 0);
    this.skipSpace();
    if (this.at < this.text.length) this.refuse('something follows the end of the JSON value');
    return value;
  }

  private value(path: string, depth: number): unknown {
    this.skipSpace();
    this.lines.set(path, this.lineHere());
    if (depth > DEEPEST) this.refuse('it is nested too deeply');
    const next = this.text[this.at];
    if (next === '{') return this.object(path, depth);
    if (next === '[') return this.list(path, depth);
    if (next === '"') return this.string();
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return Number(this.match(NUMBER) ?? this.refuse('a value was expected here'));
  }

  private object(path: string, depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.eachItem('}', () => {
      const key = this.key();
      if (fields.has(key)) this.refuse(`the key ${quotedText(key)} stands twice in one object`);
      fields.set(key, this.value(pathInside(path, key), depth + 1));
    });
    // fromEntries makes an own property of every key, "__proto__" too.
    return Object.fromEntries(fields);
  }

  private key(): string {
    if (this.text[this.at] !== '"') this.refuse('a key between double quotes was expected here');
    const key = this.string();
    this.skipSpace();
    if (this.text[this.at] !== ':') this.refuse('":" was expected after the key');
    this.at += 1;
    return key;
  }

  private list(path: string, depth: number): unknown {
    const items: unknown[] = [];
    this.eachItem(']', () => items.push(this.value(pathInside(path, items.length), depth + 1)));
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
    if (text?.isWellFormed()) return text;
    this.at = start;
    return this.refuse(
      text === null
        ? 'this text is not a legal JSON string'
        : 'this text has half a surrogate pair, which has no UTF-8 bytes',
    );
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
    while (this.newline < this.at) {
      this.line += 1;
      this.newline = this.newlineFrom(this.newline + 1);
    }
    return this.line;
  }

  /** Looked for once each: a text of one long line would be searched to its end for every value otherwise. */
  private newlineFrom(start: number): number {
    const found = this.text.indexOf('\n', start);
    return found === -1 ? Infinity : found;
  }

  private refuse(what: string): never {
    const column = this.at - this.text.lastIndexOf('\n', this.at - 1);
    throw new JsonTextError(this.lineHere(), this.at < this.text.length ? what : 'the text ends too early', column);
  }
}
