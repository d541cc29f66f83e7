import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';

import { graphql } from '../../gql/index.js';
import { safeReturnPath } from '../../session/landing.js';

const INVITED_ADDRESS = graphql(`
  query InvitedAddress($token: String!) {
    invitation(token: $token) {
      email
    }
  }
`);

/** The invitation that someone comes from, when they do: an account made for it needs the address that received it. */
export function useInvitation(): { readonly isInvited: boolean; readonly isLoading: boolean; readonly email: string } {
  const retour = safeReturnPath(useSearch({ strict: false }).retour);
  const [, token] = /^\/(?:fr|en)\/invitation\/(\w+)/.exec(retour ?? '') ?? [];
  const { data, loading } = useQuery(INVITED_ADDRESS, {
    variables: { token: token ?? '' },
    skip: token === undefined,
    fetchPolicy: 'network-only',
  });
  return { isInvited: token !== undefined, isLoading: loading, email: data?.invitation?.email ?? '' };
}
