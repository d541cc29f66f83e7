import { createTranslator } from '@barometer/messages';

import { reportTexts } from './report-texts.js';

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('reportTexts', () => {
  it('has the same keys in both languages, and the same values to put in', () => {
    const english = new Map(flat(reportTexts.en));
    const french = flat(reportTexts.fr);
    expect([...english.keys()].toSorted()).toEqual(french.map(([path]) => path).toSorted());
    for (const [path, text] of french) expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)]);
  });

  it('sets French punctuation apart with no-break spaces and uses the curved apostrophe', () => {
    for (const [path, text] of flat(reportTexts.fr)) {
      expect([path, text.match(/ [:;!?%»]|« |'|[^\u202f](?=[;!?%])|[^\u00a0](?=:)/)]).toEqual([path, null]);
    }
  });

  it('says why a channel has no figure in the words of the screen', () => {
    for (const language of ['fr', 'en'] as const) {
      const t = createTranslator(language);
      const { noChannel, notMeasured } = reportTexts[language].words;
      expect([noChannel, notMeasured]).toEqual([t('results:missing.noAccount'), t('results:missing.notMeasured')]);
    }
  });

  it.each(['email', 'letter', 'website', 'social', 'physical', 'phone'] as const)(
    'names the English %s in sentences as in tables',
    (channel) => {
      const [name = ''] = createTranslator('en')(`grid:channel.${channel}`).toLowerCase().split(' media');
      expect(reportTexts.en.places[channel]).toContain(name);
    },
  );

  it('leaves no text empty', () => {
    for (const [path, text] of [...flat(reportTexts.fr), ...flat(reportTexts.en)]) {
      expect([path, text.trim() === '']).toEqual([path, false]);
    }
  });
});
