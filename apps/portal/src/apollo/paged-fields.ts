import type { FieldPolicy } from '@apollo/client';

/** A page of a list that goes on; `nodes` are what the server answers. */
interface CachedPage {
  readonly nodes: readonly unknown[];
}

/** A next page goes below the pages before it, so that a list is one answer however many pages were asked for. */
function pagesBy(...keyArgs: string[]): FieldPolicy<CachedPage> {
  return {
    keyArgs: [...keyArgs, 'first'],
    merge: (existing, incoming, { args }) =>
      existing && args?.['after'] ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming,
  };
}

/** The lists that are read page by page, with what tells one list from another. */
export const pagedFields = {
  bankLines: pagesBy('states'),
  mails: pagesBy('campaignId', 'search', 'state'),
  owedInvoices: pagesBy('state', 'search'),
  placeLedger: pagesBy('editionId'),
  quotes: pagesBy('state', 'search'),
  registrations: pagesBy('editionId', 'filter'),
  structureMails: pagesBy(),
};
