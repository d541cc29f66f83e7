import { useQuery } from '@apollo/client/react';

import { clientOf } from '../apollo/clients.js';
import { publicScope } from '../apollo/scope.js';
import { graphql } from '../gql/index.js';
import type { MeQuery } from '../gql/graphql.js';

const ME = graphql(`
  query Me {
    me {
      id
      name
      email
      organisations {
        id
        name
        role
      }
      operators {
        id
        name
        roles
      }
    }
  }
`);

export type Me = NonNullable<MeQuery['me']>;

/** Who is signed in. `me` is undefined until known, null for a visitor. */
export function useMe() {
  const { data, error, refetch } = useQuery(ME, { client: clientOf(publicScope), fetchPolicy: 'cache-first' });
  return { me: data ? (data.me ?? null) : undefined, error, refetch };
}
