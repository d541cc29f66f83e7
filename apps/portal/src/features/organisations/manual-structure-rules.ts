import type { Translator } from '@barometer/messages';

import type { StructureKind } from '../../gql/graphql.js';

export interface TypedStructure extends Record<string, string> {
  name: string;
  siret: string;
  kind: string;
  population: string;
  postcode: string;
}

export const STRUCTURE_KINDS = [
  'commune',
  'epci',
  'department',
  'region',
  'france_services',
  'planning_economy',
  'social_health',
] as const satisfies readonly StructureKind[];

const SIRET_LENGTH = 14;

export const isStructureKind = (kind: string): kind is StructureKind => STRUCTURE_KINDS.some((known) => known === kind);

/** Digits as people type them: spaces of every width and dots are theirs to use. */
export function digitsOf(typed: string): string {
  return typed.replaceAll(/[\s.]/g, '');
}

/** The population as a number; undefined when left empty, NaN when it is not one. */
export function populationOf(typed: string): number | undefined {
  const digits = typed.replaceAll(/[\s.,]/g, '');
  if (digits === '') return undefined;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** What the form refuses before the server checks the rest (the SIRET's check digits, for one). */
export function manualStructureProblems(t: Translator, values: TypedStructure): Record<string, string> {
  const siret = digitsOf(values.siret);
  const population = populationOf(values.population);
  const postcode = digitsOf(values.postcode);
  const problems: Record<string, string> = {};
  if (values.name.trim() === '') problems['name'] = t('structures:manual.problem.nameMissing');
  if (siret === '') problems['siret'] = t('structures:manual.problem.siretMissing');
  else if (!/^\d+$/.test(siret)) problems['siret'] = t('structures:manual.problem.siretShape');
  else if (siret.length !== SIRET_LENGTH) {
    problems['siret'] = t('structures:manual.problem.siretLength', { count: siret.length });
  }
  if (!isStructureKind(values.kind)) problems['kind'] = t('structures:manual.problem.kindMissing');
  if (population === undefined && values.kind === 'commune') {
    problems['population'] = t('structures:manual.problem.populationMissing');
  } else if (Number.isNaN(population)) problems['population'] = t('structures:manual.problem.populationShape');
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) problems['postcode'] = t('structures:manual.problem.postcodeShape');
  return problems;
}
