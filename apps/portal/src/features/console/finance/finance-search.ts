import type { BankLineState, CollectionState } from '../../../gql/graphql.js';

export const INVOICE_STATES = ['open', 'overdue', 'paid'] as const satisfies readonly CollectionState[];

/** The filters of the invoices as they stand in the address. */
export interface InvoiceSearch {
  readonly etat?: CollectionState;
  readonly recherche?: string;
}

/** Reads the address; what is not a filter is left out. */
export function readInvoiceSearch({ etat, recherche }: Record<string, unknown>): InvoiceSearch {
  const text = typeof recherche === 'string' || typeof recherche === 'number' ? String(recherche).trim() : '';
  const state = INVOICE_STATES.find((known) => known === etat);
  return { ...(state ? { etat: state } : {}), ...(text === '' ? {} : { recherche: text }) };
}

/** What of the movements of the account is listed; what awaits a person first. */
export const BANK_VIEWS = {
  toMatch: ['unmatched', 'partly'],
  matched: ['matched'],
  setAside: ['set_aside'],
  all: [],
} as const satisfies Record<string, readonly BankLineState[]>;
export type BankView = keyof typeof BANK_VIEWS;

export interface BankSearch {
  readonly vue?: BankView;
}

/** Reads the address; without a view it is what is to be matched. */
export function readBankSearch({ vue }: Record<string, unknown>): BankSearch {
  const view = (Object.keys(BANK_VIEWS) as BankView[]).find((known) => known === vue);
  return view === undefined ? {} : { vue: view };
}
