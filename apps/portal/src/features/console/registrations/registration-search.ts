import type { RegistrationKind, RegistrationState } from '../../../gql/graphql.js';

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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filters as they stand in the address, so that a list can be reloaded and shared. */
export interface RegistrationSearch {
  readonly type?: (typeof KINDS)[number];
  readonly etat?: (typeof STATES)[number];
  readonly categorie?: string;
  readonly territoire?: string;
  readonly premiere?: 'oui' | 'non';
  readonly du?: string;
  readonly au?: string;
  readonly recherche?: string;
  /** How they are shown: how many of each sort, instead of one by one. */
  readonly vue?: 'repartition';
}

/** Reads the address; what is not a filter is left out. */
export function readRegistrationSearch(search: Record<string, unknown>): RegistrationSearch {
  const text = (name: string) => {
    const value = search[name];
    // A search of digits alone comes out of the address as a number.
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const day = (name: string) => (DAY.test(text(name)) ? text(name) : '');
  const kind = KINDS.find((known) => known === search['type']);
  const state = STATES.find((known) => known === search['etat']);
  const { premiere } = search;
  return {
    ...(kind ? { type: kind } : {}),
    ...(state ? { etat: state } : {}),
    ...(text('categorie') ? { categorie: text('categorie') } : {}),
    ...(text('territoire') ? { territoire: text('territoire') } : {}),
    ...(premiere === 'oui' || premiere === 'non' ? { premiere } : {}),
    ...(day('du') ? { du: day('du') } : {}),
    ...(day('au') ? { au: day('au') } : {}),
    ...(text('recherche') ? { recherche: text('recherche') } : {}),
    ...(search['vue'] === 'repartition' ? { vue: 'repartition' } : {}),
  };
}
