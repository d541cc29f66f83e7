import { chainOf, drandChains, momentOfRound, roundAt } from './drand-chains.js';

describe('the rounds of a drand chain', () => {
  it('begin with the genesis and follow its pace', () => {
    const moments = drandChains.map((chain) => [1, 2].map((round) => momentOfRound(chain, round).toISOString()));
    expect(moments).toEqual([
      ['2020-07-22T15:17:30.000Z', '2020-07-22T15:18:00.000Z'],
      ['2023-08-23T15:09:27.000Z', '2023-08-23T15:09:30.000Z'],
    ]);
  });

  it.each(drandChains)('of $name are found from a moment: the first at it or after it', (chain) => {
    const moment = momentOfRound(chain, 5_000_000);
    expect(roundAt(chain, moment)).toBe(5_000_000);
    expect(roundAt(chain, new Date(moment.getTime() + 1))).toBe(5_000_001);
    expect(roundAt(chain, new Date(moment.getTime() - 1))).toBe(5_000_000);
    expect(roundAt(chain, new Date(0))).toBe(1);
  });

  it('are dated for the chains that are known, and for no other', () => {
    expect(drandChains.map(({ hash }) => chainOf(hash)?.name)).toEqual(['mainnet', 'quicknet']);
    expect(chainOf('0'.repeat(64))).toBeUndefined();
  });
});
