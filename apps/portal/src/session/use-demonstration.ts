import { useQuery } from '@apollo/client/react';

import { clientOf } from '../apollo/clients.js';
import { publicScope } from '../apollo/scope.js';
import { graphql } from '../gql/index.js';
import type { DemonstrationQuery } from '../gql/graphql.js';

const DEMONSTRATION = graphql(`
  query Demonstration {
    demonstration {
      mailsUrl
      clockForwardSeconds
      personas {
        email
        password
        name
        role
        landing
      }
    }
  }
`);

export type Demonstration = NonNullable<DemonstrationQuery['demonstration']>;

/** What a demonstration tells of itself; undefined until known, null where the product is in earnest. */
export function useDemonstration(): Demonstration | null | undefined {
  const { data } = useQuery(DEMONSTRATION, { client: clientOf(publicScope), fetchPolicy: 'cache-first' });
  return data ? (data.demonstration ?? null) : undefined;
}

/** The present instant: the demonstration's clock may be ahead of this machine's. */
export function useNow(): Date {
  const forwardSeconds = useDemonstration()?.clockForwardSeconds ?? 0;
  return new Date(Date.now() + forwardSeconds * 1000);
}
