import { createHash } from 'node:crypto';
import { InputHash } from './input-hash.js';

const hashOf = (fill: (hash: InputHash) => void): string => {
  const hash = new InputHash();
  fill(hash);
  return hash.digest();
};

describe('the hash of what a run computes from', () => {
  it('is the SHA-256 of one line a record and the bytes that belong to it, however many there are', () => {
    const expected = createHash('sha256');
    const large = new Uint8Array(100_000).fill(7);
    const actual = hashOf((hash) => {
      hash.add(['grid', 'é']);
      expected.update('["grid","é"]\n');
      for (let audit = 0; audit < 5000; audit += 1) {
        const bytes = Buffer.from(`answers ${audit}`);
        hash.add(['audit', audit], bytes);
        expected.update(`["audit",${audit},${bytes.length}]\n`).update(bytes);
      }
      hash.add(['audit', 'large'], large);
      expected.update('["audit","large",100000]\n').update(large);
    });
    expect(actual).toBe(expected.digest('hex'));
  });

  it('tells what belongs to one record from what belongs to the next', () => {
    const once = hashOf((hash) => {
      hash.add(['audit', 'a'], Buffer.from('xy'));
      hash.add(['audit', 'b'], Buffer.from(''));
    });
    const moved = hashOf((hash) => {
      hash.add(['audit', 'a'], Buffer.from('x'));
      hash.add(['audit', 'b'], Buffer.from('y'));
    });
    expect(once).not.toBe(moved);
  });
});
