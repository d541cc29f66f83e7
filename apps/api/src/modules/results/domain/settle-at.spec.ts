import { settleAt } from './settle-at.js';

const at = (seconds: number): Date => new Date(Date.UTC(2027, 4, 3, 9, 0, 0) + seconds * 1000);

describe('a provisional run', () => {
  it('is settled once it has been quiet for two seconds', () => {
    expect(settleAt(at(0), at(0))).toEqual(at(2));
    expect(settleAt(at(0), at(10))).toEqual(at(12));
  });

  it('is settled within half a minute of the first pending audit, quiet or not', () => {
    expect(settleAt(at(0), at(29))).toEqual(at(30));
    expect(settleAt(at(0), at(31))).toEqual(at(30));
  });
});
