import fc from 'fast-check';
import { compareUtf8, distinctInUtf8Order } from './utf8-order.js';

describe('compareUtf8', () => {
  it('orders as the bytes of UTF-8 do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareUtf8(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 2000 },
    );
  });

  it('puts a character beyond U+FFFF after U+FB01, where JavaScript puts it before', () => {
    expect(['\uFB01', '\u{1F600}'].sort()).toEqual(['\u{1F600}', '\uFB01']);
    expect(distinctInUtf8Order(['\u{1F600}', '\uFB01', 'é', 'a', 'a10', 'a9', 'a'])).toEqual([
      'a',
      'a10',
      'a9',
      'é',
      '\uFB01',
      '\u{1F600}',
    ]);
  });
});
