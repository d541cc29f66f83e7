import { computeResults } from '../compute.js';
import { inputOf } from '../testing/raw-world.js';

/** The score of one audit of a phone channel whose criteria carry the given weights, the first few of them answered "yes", the others not applicable. */
function scoreWith(
  weights: readonly number[],
  applicable: number,
  outcome: 'answered' | 'no_answer' = 'answered',
): number | null | undefined {
  const criteria = weights.map((weight, at) => ({
    id: `c${at}`,
    channel: 'phone',
    stage: 's',
    determinant: 'd',
    answer: { type: 'boolean', score: { yes: 100, no: 0 } },
    weight,
    conditional: true,
    on_no_contact: 'na',
    level: 'audit',
  }));
  const answers = Object.fromEntries(weights.map((_, at) => [`c${at}`, at < applicable ? true : null]));
  const input = inputOf({
    grid: { criteria },
    edition: {
      channelWeights: { phone: 1 },
      channelWeightsWithPhysical: {},
      inspectedChannels: [],
      categories: { c: { family: 'f', populationCount: 1 } },
    },
    sites: [{ siteId: 's', organisationId: 'o', category: 'c', region: 'r', isCentral: true, isCertified: false }],
    audits: [{ auditId: 'a', siteId: 's', channel: 'phone', outcome, answers }],
    siteAnswers: {},
  });
  return computeResults(input).sites.get('s')?.audits[0]?.score;
}

describe('coverage of an audit', () => {
  it('suffices at exactly 0.6, also where the last bit of decimal weights says less', () => {
    expect(scoreWith([3, 2], 1)).toBe(100);
    // 2.7 of 4.5 and 3 of 5 come out as 0.5999999999999999: equal to 0.6 for the method, whose ties no last bit splits.
    expect(scoreWith([2.7, 1.6, 0.2], 1)).toBe(100);
    expect(scoreWith([3, 1.4, 0.2, 0.4], 1)).toBe(100);
  });

  it('is insufficient below, for an answered audit only', () => {
    expect(scoreWith([2.9, 2.1], 1)).toBeNull();
    expect(scoreWith([2.9, 2.1], 1, 'no_answer')).toBe(100);
  });

  it('gives no score where nothing applies, whatever the outcome', () => {
    expect(scoreWith([1, 1], 0)).toBeNull();
    expect(scoreWith([1, 1], 0, 'no_answer')).toBeNull();
  });
});
