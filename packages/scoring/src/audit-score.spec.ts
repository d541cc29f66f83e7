import { AuditScorer } from './audit-score.js';
import { planGrid } from './grid-plan.js';
import { parseGrid } from './parse-grid.js';

/** One phone channel whose criteria carry the given weights; an answer of 2 is "not applicable". */
function scoreWith(
  weights: readonly number[],
  applicable: number,
  outcome: 'answered' | 'no_answer' = 'answered',
): number | null {
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
  const plan = planGrid(parseGrid({ criteria }));
  const channel = plan.channelPlans[0];
  if (!channel) throw new Error('no channel');
  const scorer = new AuditScorer(plan.parts);
  const answers = Float64Array.from(weights, (_, at) => (at < applicable ? 1 : -1));
  return scorer.score(channel, outcome, answers, new Float64Array(0)) ? scorer.value : null;
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
