import { chartTexts, fillText } from './chart-texts.js';

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('chartTexts', () => {
  it('asks for the same values in both languages', () => {
    const english = new Map(flat(chartTexts.en));
    for (const [path, text] of flat(chartTexts.fr))
      expect([path, places(text)]).toEqual([path, places(english.get(path) ?? '')]);
  });

  it('sets French punctuation apart with no-break spaces', () => {
    for (const [, text] of flat(chartTexts.fr)) expect(text).not.toMatch(/ [:;!?%»]|[^\u202f\s]%|[^\u00a0]:/);
  });
});

describe('fillText', () => {
  it('refuses a place without a value', () => {
    expect(() => fillText('{a} and {b}', { a: '1' })).toThrow('No value for {b}');
  });
});
