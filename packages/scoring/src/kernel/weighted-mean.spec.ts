import { weightedMean, weightedStandardError, weightOf } from './weighted-mean.js';

const phone = { weight: 3, value: 80, variance: 90, n: 5 };
const email = { weight: 1, value: 40, variance: 48, n: 3 };

describe('figures across channels', () => {
  it('divide by the weight of what was measured', () => {
    expect(weightedMean([phone, email])).toBe(70);
    expect(weightedMean([email])).toBe(40);
    expect(weightedMean([])).toBeNull();
  });

  it('add the squares of the shares times the variance of each mean', () => {
    // (3/4)² · 90 / 5 + (1/4)² · 48 / 3 = 10.125 + 1 = 11.125
    expect(weightedStandardError([phone, email])).toBeCloseTo(Math.sqrt(11.125), 12);
  });

  it('have no standard error where a needed variance is not known', () => {
    expect(weightedStandardError([phone, { ...email, variance: null }])).toBeNull();
    expect(weightedStandardError([{ ...phone, variance: 0 }, email])).toBe(1);
  });

  it('do not need the variance of a channel that weighs nothing', () => {
    expect(weightedStandardError([phone, { ...email, weight: 0, variance: null }])).toBe(Math.sqrt(18));
    expect(weightedMean([{ ...phone, weight: 0 }])).toBeNull();
    expect(weightedStandardError([{ ...phone, weight: 0 }])).toBeNull();
  });

  it('give weight 0 to a channel the set does not have', () => {
    expect(weightOf({ phone: 2 }, 'phone')).toBe(2);
    expect(weightOf({ phone: 2 }, 'email')).toBe(0);
    expect(weightOf({ phone: 2 }, 'constructor')).toBe(0);
  });
});
