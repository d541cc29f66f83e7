import { createHash } from 'node:crypto';
import { generator } from '../testing/seeded-random.js';
import { hexOf } from './hex.js';
import { sha256 } from './sha256.js';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the digests that FIPS 180 publishes', (text, digest) => {
    expect(hexOf(sha256(bytesOf(text)))).toBe(digest);
  });

  it('agrees with Node at every length around its blocks', () => {
    const random = generator(1);
    for (let length = 0; length <= 400; length += 1) {
      const bytes = Uint8Array.from({ length }, () => random() * 256);
      expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
