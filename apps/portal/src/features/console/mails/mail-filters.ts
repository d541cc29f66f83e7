import type { MailState } from '../../../gql/graphql.js';

const STATES = ['queued', 'sent', 'failed', 'bounced'] as const satisfies readonly MailState[];

/** The search as it stands in the address, so that a list can be reloaded and shared. */
export interface MailSearchParams {
  readonly recherche?: string;
  readonly etat?: MailState;
}

/** Reads the address; what is not a filter is left out. */
export function readMailSearch({ recherche, etat }: Record<string, unknown>): MailSearchParams {
  const text = typeof recherche === 'string' || typeof recherche === 'number' ? String(recherche).trim() : '';
  const state = STATES.find((known) => known === etat);
  return { ...(text === '' ? {} : { recherche: text }), ...(state ? { etat: state } : {}) };
}
