import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('writes equal content as equal bytes, whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'é', d: null }] })).toBe(
      canonicalJson({ b: [1, { d: null, c: 'é' }], a: true }),
    );
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
