import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';

import { possibleTypes } from '../gql/possible-types.js';
import { currentLanguage } from '../i18n/i18n.js';
import { pagedFields } from './paged-fields.js';
import { headersOfScope, keyOfScope, publicScope } from './scope.js';
import type { Scope } from './scope.js';

const clients = new Map<string, ApolloClient>();

/**
 * One client, with its own cache, per scope: what was read for one organisation can never appear in another's space,
 * and a slow answer never lands in the wrong one.
 */
export function clientOf(scope: Scope): ApolloClient {
  const key = keyOfScope(scope);
  const known = clients.get(key);
  if (known) return known;
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const headers = new SetContextLink((previous) => ({
    ...previous,
    headers: { ...previous.headers, ...headersOfScope(scope, currentLanguage()) },
  }));
  const client = new ApolloClient({
    link: headers.concat(http),
    cache: new InMemoryCache({
      possibleTypes,
      // Its id names a question of the grid: two sites have two figures for it, which must not overwrite each other.
      typePolicies: {
        CriterionFigure: { keyFields: false },
        // One per organisation and edition; it has no id of its own while nothing of it is written.
        RegistrationDraft: { keyFields: ['editionId'] },
        Query: { fields: pagedFields },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  clients.set(key, client);
  return client;
}

/**
 * Forgets everything read so far, then asks again what the frame of the page needs (who is signed in): nobody sees the
 * data of the person who was signed in before.
 */
export async function forgetEverything(): Promise<void> {
  const publicKey = keyOfScope(publicScope);
  const scoped = [...clients].filter(([key]) => key !== publicKey);
  for (const [key] of scoped) clients.delete(key);
  await Promise.all(scoped.map(([, client]) => client.clearStore()));
  // A question that fails now shows its problem where it is asked; the person is signed in or out all the same.
  await clientOf(publicScope)
    .resetStore()
    .catch(() => undefined);
}
