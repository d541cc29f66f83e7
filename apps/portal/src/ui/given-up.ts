import type { RegistrationState } from '../gql/graphql.js';

const GIVEN_UP: readonly RegistrationState[] = ['declined', 'expired', 'withdrawn'];

/** Whether a registration ended without a participation: its place was declined, missed or given back. Its site may register again. */
export function isGivenUp({ state }: { readonly state: RegistrationState }): boolean {
  return GIVEN_UP.includes(state);
}
