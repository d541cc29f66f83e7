import type { RegistrationFilter } from '../../../gql/graphql.js';
import { readRegistrationSearch } from './registration-search.js';
import type { RegistrationSearch } from './registration-search.js';

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
