import { languages } from './language.js';
import { resources } from './resources.js';

type Entry = readonly [key: string, text: string];

function flatten(texts: object, prefix = ''): Entry[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): Entry[] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    if (typeof value === 'object' && value !== null) return flatten(value, `${prefix}${key}.`);
    throw new TypeError(`${prefix}${key} is neither a text nor a group of texts`);
  });
}

const catalogue = { fr: flatten(resources.fr), en: flatten(resources.en) };

const variablesOf = (text: string) =>
  [...text.matchAll(/{{\s*([^},\s]+)[^}]*}}/g)]
    .map(([, name]) => String(name))
    .toSorted((one, other) => one.localeCompare(other));

describe('The catalogue', () => {
  it('holds the same keys in every language', () => {
    expect(catalogue.en.map(([key]) => key).toSorted()).toEqual(catalogue.fr.map(([key]) => key).toSorted());
  });

  it('asks for the same values in every language', () => {
    const english = new Map(catalogue.en);
    const differing = catalogue.fr.filter(
      ([key, text]) => variablesOf(text).join() !== variablesOf(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('has no empty text and no straight apostrophe or quote in %s', (language) => {
    expect(catalogue[language].filter(([, text]) => text.trim() === '' || /['"]/.test(text))).toEqual([]);
  });

  it('puts no plain space before French double punctuation nor inside guillemets', () => {
    expect(catalogue.fr.filter(([, text]) => / [:;!?%»]|« /.test(text))).toEqual([]);
  });

  it('puts the French no-break spaces where they belong', () => {
    const wrong = catalogue.fr.filter(([, text]) => {
      const prose = text.replaceAll(/{{[^}]*}}/g, 'x').replaceAll(/https?:\/\/\S+/g, '');
      return (
        /[^\u00a0\d]:(?!\d)/.test(prose) || /[^\u202f!?][;!?%]/.test(prose) || /«(?!\u00a0)|(?<!\u00a0)»/.test(prose)
      );
    });
    expect(wrong).toEqual([]);
  });
});
