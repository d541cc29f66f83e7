import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { OFFER_BY_LINK } from './offer-by-link.js';
import type { OfferByLink } from './offer-by-link.js';
import { OfferStanding } from './offer-standing.js';
import { OfferToAnswer } from './offer-to-answer.js';
import { UnusableLink } from './unusable-link.js';

/** What the link of a mail opens, without signing in: opening it answers nothing, its buttons do. */
export function OfferPage() {
  const { token } = useParams({ from: '/$language/proposition/$token' });
  const query = useQuery(OFFER_BY_LINK, { variables: { token }, fetchPolicy: 'network-only' });
  const [answered, setAnswered] = useState<OfferByLink['state'] | 'unusable' | null>(null);
  return (
    <Page>
      <Loaded query={query}>
        {({ offerByLink: offer }) => {
          if (!offer || answered === 'unusable') return <UnusableLink />;
          const state = answered ?? offer.state;
          return state === 'offered' ? (
            <OfferToAnswer token={token} offer={offer} onAnswered={setAnswered} />
          ) : (
            <OfferStanding key={state} offer={offer} state={state} />
          );
        }}
      </Loaded>
    </Page>
  );
}
