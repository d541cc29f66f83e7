import { isLanguage } from './language.js';
import { createTranslator } from './translator.js';

describe('createTranslator', () => {
  it('answers in the language asked for', () => {
    expect(createTranslator('fr')('common:navigation.signIn')).toBe('Se connecter');
    expect(createTranslator('en')('common:navigation.signIn')).toBe('Sign in');
  });

  it('puts values in place without changing their characters', () => {
    expect(createTranslator('en')('common:navigation.operator', { name: 'A & B' })).toBe('A & B console');
  });

  it('chooses the plural by the rules of the language: none is singular in French, plural in English', () => {
    expect(createTranslator('fr')('common:figure.audits', { count: 0 })).toBe('0 audit');
    expect(createTranslator('en')('common:figure.audits', { count: 0 })).toBe('0 audits');
  });
});

describe('isLanguage', () => {
  it('knows our languages and no other', () => {
    expect(['fr', 'en', 'de', '', undefined].map(isLanguage)).toEqual([true, true, false, false, false]);
  });
});
