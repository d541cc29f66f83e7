import fc from 'fast-check';
import { fixedRuns } from '../testing/fixed-runs.js';
import { JsonParser, JsonTextError } from './json-parser.js';
import { parseJsonText } from './json-text.js';

function refusal(text: string): [number, string] | null {
  try {
    parseJsonText(text);
    return null;
  } catch (error) {
    if (error instanceof JsonTextError) return [error.line, error.what];
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const unit = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '0', '-', '.', 'e', 'true', '\\', ' ', '\n');

describe('parseJsonText', () => {
  it('reads what JSON.parse reads, by either of its ways', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(parseJsonText(text).value).toEqual(JSON.parse(text));
        expect(new JsonParser(text).document()).toEqual(JSON.parse(text));
      }),
      fixedRuns(500),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        expect(refusal(text) === null).toBe(isJson(text));
      }),
      fixedRuns(3000),
    );
  });

  it('knows the lines of values by their paths', () => {
    const { lineOf } = parseJsonText('\n{"a":\n1, "b c": {\n"d": [\n2,\n3]}}');
    const paths = ['', 'a', '["b c"]', '["b c"].d', '["b c"].d[0]', '["b c"].d[1]'];
    expect(paths.map(lineOf)).toEqual([2, 3, 3, 4, 5, 6]);
  });

  it('takes whole pairs of escaped surrogates, and backslashes before them', () => {
    expect(parseJsonText('["\\ud83d\\ude00", "\\\\ud83d"]').value).toEqual(['\u{1F600}', '\\ud83d']);
  });

  it('keeps keys that objects have by themselves', () => {
    const value = Object(parseJsonText('{"__proto__":1,"constructor":2}').value) as object;
    expect(Object.entries(value)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it('finds its way in one long line', () => {
    const text = `[${Array.from({ length: 100_000 }, (_, at) => `{"id":"${at}"}`).join(',')},]`;
    expect(refusal(text)).toEqual([1, 'a value was expected here']);
  });

  it.each([
    ['{"a":1\n"b":2}', [2, '"," or "}" was expected here']],
    ['[1,\n]', [2, 'a value was expected here']],
    ['{"a"\n:1,}', [2, 'a key between double quotes was expected here']],
    ['{"a" 1}', [1, '":" was expected after the key']],
    ['1\n2', [2, 'something follows the end of the JSON value']],
    ['"\\x"', [1, 'this text is not a legal JSON string']],
    ['["a\n"]', [1, 'this text is not a legal JSON string']],
    ['[\n"\\ud800"]', [2, 'this text has half a surrogate pair, which has no UTF-8 bytes']],
    ['["\\ud800\\u0041"]', [1, 'this text has half a surrogate pair, which has no UTF-8 bytes']],
    ['["\udc00"]', [1, 'this text has half a surrogate pair, which has no UTF-8 bytes']],
    ['{"a":{"b":1,\n"b":1}}', [2, 'the key "b" stands twice in one object']],
    ['{"a":1,"\\u0061":2}', [1, 'the key "a" stands twice in one object']],
    ['{"__proto__":1,"__proto__":2}', [1, 'the key "__proto__" stands twice in one object']],
    ['\uFEFF{}', [1, 'it begins with a byte order mark']],
    ['[\n', [2, 'the text ends too early']],
    ['', [1, 'the text ends too early']],
    ['['.repeat(100_000), [1, 'it is nested too deeply']],
    ['['.repeat(501) + ']'.repeat(501), null],
    ['['.repeat(502) + ']'.repeat(502), [1, 'it is nested too deeply']],
  ])('says at which line %j goes wrong', (text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });
});
