import { readSiret, type Siret } from './siret.js';
import type { StructureKind } from './structure-kind.js';

const longestName = 200;
/** No public body of the country has more inhabitants than the country. */
const largestPopulation = 100_000_000;

/** What a person typed for a structure that is not listed. */
export interface TypedOrganisation {
  readonly name: string;
  readonly siret: string;
  readonly kind: StructureKind;
  readonly population?: number | null;
  readonly postcode?: string | null;
}

/** The same once checked: trimmed, its SIRET genuine. */
export interface CheckedOrganisation extends Siret {
  readonly name: string;
  readonly kind: StructureKind;
  readonly population: number | null;
  readonly postcode: string | null;
}

export type TypingProblem =
  'name_missing' | 'name_too_long' | 'siret_invalid' | 'population_missing' | 'population_invalid' | 'postcode_invalid';

/**
 * Checks what a person typed for a structure that is not listed.
 * @returns the checked structure, or the first problem in the order of the form. A commune needs its population, because its category follows from it
 */
export function checkTypedOrganisation(typed: TypedOrganisation): CheckedOrganisation | TypingProblem {
  const name = typed.name.trim().replace(/\s+/g, ' ');
  if (name === '') return 'name_missing';
  if (name.length > longestName) return 'name_too_long';
  const siret = readSiret(typed.siret);
  if (siret === null) return 'siret_invalid';
  const population = typed.population ?? null;
  if (population === null && typed.kind === 'commune') return 'population_missing';
  if (population !== null && (population < 0 || population > largestPopulation)) return 'population_invalid';
  const postcode = typed.postcode?.replace(/\s/g, '') || null;
  if (postcode !== null && !/^\d{5}$/.test(postcode)) return 'postcode_invalid';
  return { ...siret, name, kind: typed.kind, population, postcode };
}
