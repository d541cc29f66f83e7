import { useQuery } from '@apollo/client/react';

import { isPaid } from './register/draft-choices.js';
import type { ChosenSite } from './register/draft-choices.js';
import { PRICE_OF } from './register-form.js';

interface PriceOptions {
  readonly sites: readonly ChosenSite[];
  readonly editionId: string;
  readonly categoryCode: string;
}

/** What the paid sites of a draft cost, asked of the server that will write the order, in the space of the structure. */
export function usePrice({ sites: chosen, editionId, categoryCode }: PriceOptions) {
  const sites = chosen.filter(isPaid).map(({ choice }) => ({ physicalVisits: choice === 'paid_with_visits' }));
  const { data, previousData, error } = useQuery(PRICE_OF, {
    variables: { question: { editionId, categoryCode, sites } },
    skip: sites.length === 0,
    // The answer depends on what the structure of the space has bought already, which no variable tells: a kept one may be over.
    fetchPolicy: 'network-only',
  });
  return {
    hasPaid: sites.length > 0,
    // The last price stays until the next one is there, so that the panel keeps its height.
    price: sites.length === 0 ? undefined : (data ?? previousData)?.priceOf,
    isCurrent: data !== undefined,
    error,
  };
}
