import { fitLines } from './fit-lines.js';
import { textWidth } from './text-width.js';

describe('textWidth', () => {
  it('gives an accented letter the width of its base letter', () => {
    expect(textWidth('éàç', '13px x')).toBeCloseTo(textWidth('eac', '13px x'), 10);
  });

  it('follows the size and the weight of the font', () => {
    expect(textWidth('Courriel', '26px x')).toBeCloseTo(2 * textWidth('Courriel', '13px x'), 10);
    expect(textWidth('Courriel', '600 13px x')).toBeGreaterThan(textWidth('Courriel', '13px x'));
  });
});

describe('fitLines', () => {
  it('breaks between words and keeps each line within the width', () => {
    const lines = fitLines('Maison de la Région de Montauban', '13px', 110, 3);
    expect(lines.join(' ')).toBe('Maison de la Région de Montauban');
    expect(lines.every((line) => textWidth(line, '13px') <= 110)).toBe(true);
  });

  it('cuts what does not fit with an ellipsis, a single long word too', () => {
    expect(fitLines('Maison de la Région de Montauban', '13px', 110, 1)).toEqual(['Maison de la Régio…']);
    const [only = ''] = fitLines('Anticonstitutionnellement', '13px', 60, 2);
    expect(only.endsWith('…')).toBe(true);
    expect(textWidth(only, '13px')).toBeLessThanOrEqual(60);
  });

  it('leaves a short name alone', () => {
    expect(fitLines('Courriel', '13px', 110, 2)).toEqual(['Courriel']);
  });
});
