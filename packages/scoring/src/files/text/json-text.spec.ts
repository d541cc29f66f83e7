import fc from 'fast-check';
import { JsonTextError, parseJsonText } from './json-text.js';

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

describe('parseJsonText', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(parseJsonText(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '1',
      '0',
      '-',
      '.',
      'e',
      'true',
      'null',
      '\\',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        expect(refusal(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the lines of objects and of their values', () => {
    const document = parseJsonText('\n{"a":\n1, "b": {\n"c": [\n2,\n3]}}');
    const root = document.value as { b: { c: number[] } };
    expect([document.linesOf(root).line, [...document.linesOf(root).values]]).toEqual([
      2,
      [
        ['a', 3],
        ['b', 3],
      ],
    ]);
    expect([document.linesOf(root.b.c).line, [...document.linesOf(root.b.c).values]]).toEqual([
      4,
      [
        ['0', 5],
        ['1', 6],
      ],
    ]);
  });

  it('keeps keys that objects have by themselves', () => {
    const value = parseJsonText('{"__proto__":1,"constructor":2}').value;
    expect(Object.entries(Object(value) as object)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it.each([
    ['{"a":1\n"b":2}', [2, '"," or "}" was expected here']],
    ['[1,\n]', [2, 'a value was expected here']],
    ['{"a"\n:1,}', [2, 'a key between double quotes was expected here']],
    ['{"a" 1}', [1, '":" was expected after the key']],
    ['1\n2', [2, 'something follows the end of the JSON value']],
    ['"\\x"', [1, 'this text is not a legal JSON string']],
    ['["a\n"]', [1, 'this text is not a legal JSON string']],
    ['"\\ud800"', [1, 'this text is not a legal JSON string']],
    ['[\n', [2, 'the text ends too early']],
    ['', [1, 'the text ends too early']],
    ['['.repeat(100_000), [1, 'it is nested too deeply']],
  ])('says at which line %j goes wrong', (text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });
});
