import type { EditionState } from '../gql/graphql.js';

const OFFERING: readonly EditionState[] = ['registration', 'draw', 'field_work', 'paused'];

/** Whether free places of an edition are still offered: afterwards no site could be audited any more, and who waits waits in vain. */
export function offersPlaces({ state }: { readonly state: EditionState }): boolean {
  return OFFERING.includes(state);
}
