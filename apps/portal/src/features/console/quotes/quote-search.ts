import type { QuoteState } from '../../../gql/graphql.js';

export const QUOTE_STATES = [
  'requested',
  'drafted',
  'sent',
  'accepted',
  'refused',
  'expired',
] as const satisfies readonly QuoteState[];

/** The search as it stands in the address, so that a list can be reloaded and shared. */
export interface QuoteSearchParams {
  readonly recherche?: string;
  readonly etat?: QuoteState;
}

/** Reads the address; what is not a filter is left out. */
export function readQuoteSearch({ recherche, etat }: Record<string, unknown>): QuoteSearchParams {
  const text = typeof recherche === 'string' || typeof recherche === 'number' ? String(recherche).trim() : '';
  const state = QUOTE_STATES.find((known) => known === etat);
  return { ...(text === '' ? {} : { recherche: text }), ...(state ? { etat: state } : {}) };
}
