import { randomFrom, shuffled } from './random.js';

describe('chance with a seed', () => {
  it('gives the sequence it gave when the demonstration was calibrated', () => {
    const random = randomFrom('finished edition', 'phone');
    expect([random.below(1000), random.below(1000), random.below(1000), random.below(1000)]).toEqual([
      630, 949, 788, 441,
    ]);
  });

  it('keeps the words of a seed apart', () => {
    expect(randomFrom('ab', 'c').next()).not.toBe(randomFrom('a', 'bc').next());
  });

  it('spreads evenly, and rings like a bell of deviation 1', () => {
    const random = randomFrom('spread');
    const even = Array.from({ length: 20000 }, () => random.next());
    const bell = Array.from({ length: 20000 }, () => random.bell());
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(even)).toBeCloseTo(0.5, 1);
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...even)).toBeLessThan(1);
    expect(Math.abs(mean(bell))).toBeLessThan(0.03);
    expect(mean(bell.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  it('shuffles without losing anybody', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    const order = shuffled(list, randomFrom('order'));
    expect(order).not.toEqual(list);
    expect(order.toSorted((a, b) => a - b)).toEqual(list);
  });

  it('refuses to pick from nothing', () => {
    expect(() => randomFrom('none').pick([])).toThrow(RangeError);
  });
});
