import { computeResults } from '../compute.js';
import { inputOf } from '../testing/raw-world.js';
import { withInterval, Z_95 } from './uncertainty.js';

/** The pooled variance of one channel where each site has the given number of audits, 0 and 100 in turn. */
function varianceOf(auditsPerSite: readonly number[]): number | null | undefined {
  const answer = { type: 'boolean', score: { yes: 100, no: 0 } };
  const criterion = {
    id: 'A',
    channel: 'phone',
    stage: 's',
    determinant: 'd',
    weight: 1,
    conditional: false,
    on_no_contact: 'na',
    level: 'audit',
    answer,
  };
  const input = inputOf({
    grid: { criteria: [criterion] },
    edition: {
      channelWeights: { phone: 1 },
      channelWeightsWithPhysical: { phone: 1 },
      inspectedChannels: [],
      categories: { c: { family: 'f', populationCount: 1 } },
    },
    sites: auditsPerSite.map((_, at) => ({
      siteId: `s${at}`,
      organisationId: 'o',
      category: 'c',
      region: 'r',
      isCentral: true,
      isCertified: false,
    })),
    audits: auditsPerSite.flatMap((count, at) =>
      Array.from({ length: count }, (_, n) => ({
        auditId: `${at}-${n}`,
        siteId: `s${at}`,
        channel: 'phone',
        outcome: 'answered' as const,
        answers: { A: n % 2 === 0 },
      })),
    ),
    siteAnswers: {},
  });
  return computeResults(input).withinVariance['phone'];
}

describe('the pooled variance within sites', () => {
  it('needs 10 degrees of freedom', () => {
    expect(varianceOf([2, 2, 2, 2, 2, 2, 2, 2, 2])).toBeNull();
    expect(varianceOf([2, 2, 2, 2, 2, 2, 2, 2, 2, 2])).toBe(5000);
    expect(varianceOf([10])).toBeNull();
    expect(varianceOf([12])).toBeCloseTo(30000 / 11, 9);
  });

  it('takes nothing from sites with one audit', () => {
    expect(varianceOf([12, 1, 1, 1, 0])).toBeCloseTo(30000 / 11, 9);
  });
});

describe('withInterval', () => {
  it('clips both bounds to 0 and 100, and leaves the value as it is', () => {
    expect(withInterval(1, 1)).toMatchObject({ value: 1, se: 1, low: 0 });
    expect(withInterval(99, 1)).toMatchObject({ low: 99 - Z_95, high: 100 });
    expect(withInterval(100 + 1e-13, 0)).toMatchObject({ low: 100, high: 100 });
  });

  it('has no bounds without a standard error or a value', () => {
    expect(withInterval(50, null)).toEqual({ value: 50, se: null, low: null, high: null });
    expect(withInterval(null, 3)).toEqual({ value: null, se: null, low: null, high: null });
  });
});
