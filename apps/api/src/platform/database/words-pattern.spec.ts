import { wordsPattern } from './words-pattern.js';

describe('wordsPattern', () => {
  it('finds words anywhere in a text', () => {
    expect(wordsPattern(' hôtel de ville ')).toBe('%hôtel de ville%');
  });

  it('looks for what a pattern would take for something else as it is typed', () => {
    expect(wordsPattern(String.raw`100 %_a\b`)).toBe(String.raw`%100 \%\_a\\b%`);
  });
});
