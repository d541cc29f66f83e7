import { isEmail, isPhone, isSitePhone } from './contact-shapes.js';

describe('ways to reach somebody', () => {
  it.each(['accueil@mairie.fr', 'c.martin+barometre@ville.grenoble.fr'])('takes the address %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(['', 'accueil', 'accueil@mairie', 'un accueil@mairie.fr', `${'a'.repeat(250)}@mairie.fr`])(
    'refuses the address %s',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );

  it.each(['01 23 45 67 89', '+33 (0)1.23-45-67-89', '+590 590 12 34 56'])(
    'takes the number %s of a person',
    (text) => {
      expect([isPhone(text), isSitePhone(text)]).toEqual([true, true]);
    },
  );

  it('takes a short number for the line of a site alone', () => {
    expect([isPhone('3939'), isSitePhone('39 39')]).toEqual([false, true]);
  });

  it.each(['', '123', 'standard', '01 23 45 67 89 poste 2', '0'.repeat(16)])('refuses the number %s', (text) => {
    expect([isPhone(text), isSitePhone(text)]).toEqual([false, false]);
  });
});
