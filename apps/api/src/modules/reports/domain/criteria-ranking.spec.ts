import { channelShares, prioritiesOf, rankableCriteria, strengthsOf } from './criteria-ranking.js';
import type { CriterionFigure } from './report-data.js';
import { aChannel, anAbsentChannel } from './report-data.fixture.js';

const criterion = (id: string, channel: string, weight: number, value: number | null): CriterionFigure => ({
  id,
  label: id,
  channel,
  determinant: 'courtesy',
  weight,
  value,
});
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
  it('shares each channel among the weights measured on it, so that all contributions add up to the overall', () => {
    const criteria = [
      criterion('P1', 'phone', 3, 80),
      criterion('P2', 'phone', 1, 40),
      criterion('P3', 'phone', 5, null),
      criterion('E1', 'email', 2, 60),
    ];
    const ranked = rankableCriteria({ channels, criteria });
    const sum = ranked.reduce((total, { contribution }) => total + contribution, 0);
    expect(ranked.map(({ id }) => id)).toEqual(['P1', 'P2', 'E1']);
    expect(sum).toBeCloseTo(0.75 * ((3 * 80 + 40) / 4) + 0.25 * 60, 9);
    expect(ranked.reduce((total, { gain }) => total + gain, 0)).toBeCloseTo(100 - sum, 9);
  });

  it('leaves out the criteria of a channel that does not enter the overall', () => {
    expect(rankableCriteria({ channels, criteria: [criterion('S1', 'social', 1, 0)] })).toEqual([]);
  });
});

describe('priorities and strengths', () => {
  const ranked = rankableCriteria({
    channels,
    criteria: [
      criterion('heavy', 'phone', 4, 50),
      criterion('light', 'phone', 1, 0),
      criterion('done', 'phone', 5, 100),
      criterion('good', 'email', 5, 85),
      criterion('fair', 'email', 5, 79.9),
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
