import { editionTitle } from './edition-title.js';

describe('editionTitle', () => {
  it('says what a bare year is, in the language of the reader', () => {
    expect(editionTitle('2027', 'fr')).toBe('Édition 2027');
    expect(editionTitle('2027', 'en')).toBe('2027 edition');
  });

  it('leaves a name that says it itself', () => {
    expect(editionTitle('Édition de démonstration', 'fr')).toBe('Édition de démonstration');
    expect(editionTitle('Édition de démonstration', 'en')).toBe('Édition de démonstration');
    expect(editionTitle('Spring edition', 'fr')).toBe('Spring edition');
  });
});
