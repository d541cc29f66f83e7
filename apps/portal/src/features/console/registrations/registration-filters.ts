import type { RegistrationFilter, RegistrationKind, RegistrationState } from '../../../gql/graphql.js';

export const KINDS = ['free', 'paid', 'selected'] as const satisfies readonly RegistrationKind[];

/** The states an operator meets: a draft belongs to the structure alone. */
export const STATES = [
  'submitted',
  'in_draw',
  'offered',
  'waiting',
  'awaiting_commitment',
  'selected',
  'confirmed',
  'in_field',
  'scored',
  'published',
  'declined',
  'expired',
  'withdrawn',
] as const satisfies readonly RegistrationState[];

/** The filters as they stand in the address, so that a list can be reloaded and shared. */
export interface RegistrationSearch {
  readonly type?: (typeof KINDS)[number];
  readonly etat?: (typeof STATES)[number];
  readonly recherche?: string;
}

/** Reads the address; what is not a filter is left out. */
export function readRegistrationSearch({ type, etat, recherche }: Record<string, unknown>): RegistrationSearch {
  const kind = KINDS.find((known) => known === type);
  const state = STATES.find((known) => known === etat);
  const text = typeof recherche === 'string' ? recherche.trim() : '';
  return {
    ...(kind ? { type: kind } : {}),
    ...(state ? { etat: state } : {}),
    ...(text === '' ? {} : { recherche: text }),
  };
}

/** The same filters as the server takes them. */
export function filterOf({ type, etat, recherche }: RegistrationSearch): RegistrationFilter {
  return { kind: type ?? null, state: etat ?? null, search: recherche ?? null };
}

export function hasFilters(search: RegistrationSearch): boolean {
  return Object.keys(search).length > 0;
}
