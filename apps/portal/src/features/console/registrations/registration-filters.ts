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

/** The same filters as the server takes them. */
export function filterOf(search: RegistrationSearch): RegistrationFilter {
  const { type, etat, categorie, territoire, premiere, du, au, recherche } = search;
  return {
    kind: type ?? null,
    state: etat ?? null,
    category: categorie ?? null,
    territory: territoire ?? null,
    isFirstTime: premiere === undefined ? null : premiere === 'oui',
    from: du ?? null,
    to: au ?? null,
    search: recherche ?? null,
  };
}

/** The filters of a message's segment as the address has them. */
export function searchOf(filter: RegistrationFilter): RegistrationSearch {
  const { kind, state, category, territory, isFirstTime, from, to, search } = filter;
  return readRegistrationSearch({
    type: kind,
    etat: state,
    categorie: category,
    territoire: territory,
    premiere: typeof isFirstTime === 'boolean' ? (isFirstTime ? 'oui' : 'non') : undefined,
    du: from,
    au: to,
    recherche: search,
  });
}

/** Whether anything narrows the list; how it is shown does not. */
export function hasFilters(search: RegistrationSearch): boolean {
  return Object.keys(search).some((name) => name !== 'vue');
}

/** The filters as the query of a download. */
export function downloadQuery(search: RegistrationSearch): Record<string, string> {
  const filter = filterOf(search);
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]: [string, string | boolean | null | undefined]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
