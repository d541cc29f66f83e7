import { channelShares, prioritiesOf, rankableCriteria, strengthsOf } from './criteria-ranking.js';
import type { CriterionFigure } from './report-data.js';
import { aChannel, anAbsentChannel } from './report-data.fixture.js';

const criterion = (id: string, changes: Partial<CriterionFigure> = {}): CriterionFigure => ({
  id,
  label: id,
  channel: 'phone',
  determinant: 'courtesy',
  weight: 1,
  value: 50,
  coefficient: 0.1,
  contribution: 5,
  ...changes,
});
const overall = { value: 60 };
const channels = [
  aChannel('phone', { weight: 0.3 }),
  aChannel('email', { weight: 0.1 }),
  anAbsentChannel('social', 'no_channel'),
];

describe('channelShares', () => {
  it('gives absent channels nothing and shares the rest among the measured ones', () => {
    const shares = channelShares(channels);
    expect(shares.get('phone')).toBeCloseTo(0.75, 12);
    expect(shares.get('email')).toBeCloseTo(0.25, 12);
    expect(shares.has('social')).toBe(false);
  });

  it('leaves physical visits out, whose weight is 0', () => {
    expect(channelShares([aChannel('phone', { code: 'physical', weight: 0 })]).size).toBe(0);
  });
});

describe('rankableCriteria', () => {
  it('takes contribution and gain from the coefficients of the run', () => {
    // A mean of 50 over answers of unequal weight: one of the two counts more than the other.
    const criteria = [criterion('P1', { coefficient: 0.2, contribution: 14 }), criterion('P2')];
    expect(rankableCriteria({ overall, channels, criteria })).toMatchObject({
      hasPoints: true,
      criteria: [
        { id: 'P1', contribution: 14, gain: 6 },
        { id: 'P2', contribution: 5, gain: 5 },
      ],
    });
  });

  it('leaves out what has no value and what does not enter the overall', () => {
    const criteria = [
      criterion('one'),
      criterion('none', { value: null, coefficient: null, contribution: null }),
      criterion('visit', { channel: 'physical', coefficient: null, contribution: null }),
    ];
    expect(rankableCriteria({ overall, channels, criteria }).criteria.map(({ id }) => id)).toEqual(['one']);
  });

  it.each([
    ['there is no overall', { value: null }],
    ['the run is of a time before points were kept', overall],
  ])('ranks by weight and margin where %s, on channels that enter the overall, and calls it no points', (_, of) => {
    const without = { coefficient: null, contribution: null };
    const criteria = [
      criterion('heavy', { ...without, weight: 3 }),
      criterion('light', { ...without, value: 0 }),
      // The only one of its channel: it weighs all of a quarter of the overall.
      criterion('alone', { ...without, channel: 'email', value: 10 }),
      criterion('elsewhere', { ...without, channel: 'social', value: 0 }),
    ];
    const { hasPoints, criteria: ranked } = rankableCriteria({ overall: of, channels, criteria });
    expect(hasPoints).toBe(false);
    expect(prioritiesOf(ranked, 9).map(({ id, gain }) => [id, Math.round(gain * 1000) / 1000])).toEqual([
      ['heavy', 28.125],
      ['alone', 22.5],
      ['light', 18.75],
    ]);
  });
});

describe('priorities and strengths', () => {
  const { criteria: ranked } = rankableCriteria({
    overall,
    channels,
    criteria: [
      criterion('heavy', { value: 50, coefficient: 0.4, contribution: 20 }),
      criterion('light', { value: 0, coefficient: 0.1, contribution: 0 }),
      // Adding in another order leaves a last bit of gain where there is none.
      criterion('done', { value: 100, coefficient: 0.5, contribution: 49.99999999999999 }),
      criterion('good', { value: 85, coefficient: 0.2, contribution: 17 }),
      criterion('fair', { value: 79.9, coefficient: 0.2, contribution: 15.98 }),
    ],
  });

  it('put first what would raise the overall most, and never what is at 100', () => {
    expect(prioritiesOf(ranked, 9).map(({ id }) => id)).toEqual(['heavy', 'light', 'fair', 'good']);
    expect(prioritiesOf(ranked, 1)).toHaveLength(1);
  });

  it('call a strength only what reaches 80', () => {
    expect(strengthsOf(ranked, 9).map(({ id }) => id)).toEqual(['done', 'good']);
  });
});
