import { editionInText } from './edition-in-text.js';
import { createTranslator } from './translator.js';

describe('editionInText', () => {
  it('says what a bare year is, and leaves a name that says it itself', () => {
    const [french, english] = [createTranslator('fr'), createTranslator('en')];
    expect([editionInText(french, '2027'), editionInText(english, '2027')]).toEqual(['édition 2027', '2027 edition']);
    expect(editionInText(english, 'Édition de démonstration')).toBe('Édition de démonstration');
  });
});
