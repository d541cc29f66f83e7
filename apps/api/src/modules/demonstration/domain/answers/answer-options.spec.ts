import { scoreOfAnswer } from '@barometer/scoring';
import { demonstrationGrid as grid } from '../../demonstration.fixture.js';
import { randomFrom } from '../random.js';
import { drawOption, optionsOf, valueOf, type AnswerOption } from './answer-options.js';

describe('the ways to answer a criterion', () => {
  it.each(grid.criteria)('are all legal for $id, and earn what they say', (criterion) => {
    const random = randomFrom('legal', criterion.id);
    for (const option of optionsOf(criterion)) {
      expect(option.to).toBeGreaterThanOrEqual(option.from);
      const ends = option.isBoolean ? [option.from === 1] : [option.from, option.to];
      for (const value of [...ends, valueOf(option, random)]) {
        expect(scoreOfAnswer(criterion, value)).toBe(option.score);
      }
    }
  });

  it('come higher the higher the quality aimed at', () => {
    const random = randomFrom('quality');
    const options: readonly AnswerOption[] = [0, 33, 67, 100].map((score, at) => ({
      score,
      from: at,
      to: at,
      isBoolean: false,
    }));
    const meanAt = (quality: number): number => {
      const drawn = Array.from({ length: 400 }, () => options[drawOption(options, quality, random)]?.score ?? 0);
      return drawn.reduce((sum, score) => sum + score, 0) / drawn.length;
    };
    expect(meanAt(30)).toBeLessThan(meanAt(60));
    expect(meanAt(60)).toBeLessThan(meanAt(90));
  });
});
