import type { RegistrationState } from '../../gql/graphql.js';

/** Where an application stands after its draw, as its page says it. */
export type Present = 'waiting' | 'offered' | 'confirmed' | 'declined' | 'expired' | 'withdrawn';

const PRESENT: Partial<Record<RegistrationState, Present>> = {
  waiting: 'waiting',
  offered: 'offered',
  confirmed: 'confirmed',
  in_field: 'confirmed',
  scored: 'confirmed',
  published: 'confirmed',
  declined: 'declined',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

/** Whether its place is still to come. */
export function waits(state: RegistrationState): boolean {
  return state === 'in_draw' || state === 'waiting';
}

/** @returns null where nothing has followed from a draw yet */
export function presentOf(state: RegistrationState): Present | null {
  return PRESENT[state] ?? null;
}
