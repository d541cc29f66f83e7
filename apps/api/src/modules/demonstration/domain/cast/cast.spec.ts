import { readFileSync } from 'node:fs';
import { categoriesFile } from '../../demonstration.fixture.js';
import { demonstrationCast } from './cast.js';
import { townName } from './town-names.js';

interface NamedPlace {
  readonly nom: string;
}

function realNames(file: string): string[] {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${file}.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as NamedPlace[]).map(({ nom }) => nom);
}

/** Without accents, case or hyphens: two names that a reader would take for the same are the same. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const cast = demonstrationCast();

describe('the cast of the demonstration', () => {
  it('bears no name of a French commune, intercommunality, department or region, nor a town’s name inside one', () => {
    const communes = new Set(realNames('communes').map(folded));
    expect(communes.size).toBeGreaterThan(30000);
    const others = new Set(['epci', 'departements', 'regions'].flatMap(realNames).map(folded));
    const borne = cast.flatMap(({ name, sites }) => [name, ...sites.map(({ city }) => city)]).map(folded);
    expect(borne.filter((name) => communes.has(name) || others.has(name))).toEqual([]);
    const words = new Set([...communes, ...others].flatMap((name) => name.split(' ')));
    const roots = Array.from({ length: 280 }, (_, number) => folded(townName(number)).split(' ')[0] ?? '');
    expect(roots.filter((root) => words.has(root))).toEqual([]);
  });

  it('gives every organisation and town its own name', () => {
    expect(new Set(cast.map(({ name }) => name)).size).toBe(cast.length);
    expect(new Set(Array.from({ length: 1400 }, (_, number) => townName(number))).size).toBe(1400);
    for (const { sites } of cast) expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });

  it('puts every organisation where the rules of the categories put its kind and population', () => {
    const rules = new Map(categoriesFile.categories.map(({ code, rule }) => [code, rule]));
    for (const { category, kind, population } of cast) {
      const rule = rules.get(category);
      expect(kind).toBe(rule?.kind);
      expect(population ?? 0).toBeGreaterThanOrEqual(rule?.population_from ?? 0);
      expect(population ?? 0).toBeLessThanOrEqual(rule?.population_to ?? Number.POSITIVE_INFINITY);
    }
  });

  it('has one central site an organisation, and no two regions in one place', () => {
    for (const { sites } of cast) expect(sites.filter(({ isCentral }) => isCentral)).toHaveLength(1);
    const regions = cast.filter(({ category }) => category === 'region');
    expect(new Set(regions.map(({ regionCode }) => regionCode)).size).toBe(regions.length);
    expect(regions.every(({ departmentCode }) => departmentCode === null)).toBe(true);
  });

  it('shortens the article before a vowel', () => {
    const names = cast.map(({ name }) => name);
    expect(names.filter((name) => / de [AEIOUYÉ]/.test(name))).toEqual([]);
    expect(names.some((name) => / d’[AEIO]/.test(name))).toBe(true);
  });
});
