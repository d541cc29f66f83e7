import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fixedRuns } from '../testing/fixed-runs.js';
import { canonicalBytes, canonicalJson, hashOf, NotCanonicalError } from './canonical-json.js';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, 3.2.2', () => {
    const value = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]') as unknown,
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
    );
  });

  it('sorts the keys of RFC 8785, 3.2.3, by UTF-16 units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const value = Object.fromEntries(keys.map((key, at) => [key, at]));
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":1,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":0,"\u{1f600}":4,"\ufb33":2}');
  });

  it('keeps the order of keys that engines reorder or take for something else', () => {
    expect(canonicalJson(JSON.parse('{"9":1,"10":{"__proto__":[2],"a":3}}'))).toBe(
      '{"10":{"__proto__":[2],"a":3},"9":1}',
    );
  });

  it('writes equal content as equal bytes, whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });

  it('has no minus zero', () => {
    expect(canonicalJson([-0, 10, 1e21])).toBe('[0,10,1e+21]');
  });

  it('means what it was made of, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      fixedRuns(1000),
    );
  });

  it('is hashed as UTF-8', () => {
    const value = { é: ['\u{1F600}'.repeat(3000), 'x'.repeat(9000)] };
    const bytes = Buffer.from(JSON.stringify(value));
    expect(Buffer.from(canonicalBytes(value))).toEqual(bytes);
    expect(hashOf(value)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it.each([[undefined], [Number.NaN], [Infinity], [10n], ['\ud800'], [{ '\udc00': 1 }], [[() => 1]]])(
    'refuses what is no JSON value: case %#',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(NotCanonicalError);
    },
  );
});

/** The same value with the keys of all objects in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inside]) => [key, reversed(inside)]),
  );
}
