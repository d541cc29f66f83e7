import { inLanguage, landingOf, safeReturnPath } from '../src/session/landing.ts';
import { expect, test } from './browser-test.ts';

test('Only an address of this site is gone back to after signing in', () => {
  expect(safeReturnPath('/fr/inscription?site=1')).toBe('/fr/inscription?site=1');
  const refused = ['https://example.org', '//example.org', '/\\example.org', '/de', '/french', '/fr\\..\\x', undefined];
  expect(refused.map((path) => safeReturnPath(path))).toEqual(refused.map(() => undefined));
});

test('An address changes language without changing page', () => {
  expect(inLanguage('/fr/s/1?filtre=a', 'en')).toBe('/en/s/1?filtre=a');
  expect(inLanguage('/s/1', 'fr')).toBe('/fr/s/1');
  expect(inLanguage('/fr/', 'en')).toBe('/en');
});

test('People land where their role begins', () => {
  const organisations = [{ id: 'o1', name: 'Mairie', role: 'owner' as const }];
  const operators = [{ id: 'p1', name: 'Opérateur', roles: [] }];
  expect(landingOf({ organisations, operators }, 'fr')).toBe('/fr/operateur');
  expect(landingOf({ organisations, operators: [] }, 'en')).toBe('/en/s/o1');
  expect(landingOf({ organisations: [], operators: [] }, 'fr')).toBe('/fr/inscription');
});
