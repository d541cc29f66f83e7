import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { clientOf } from './clients.js';
import type { Scope } from './scope.js';

/** Everything below asks its questions in this scope. */
export function ScopedProvider({ scope, children }: { readonly scope: Scope; readonly children: ReactNode }) {
  return <ApolloProvider client={clientOf(scope)}>{children}</ApolloProvider>;
}
