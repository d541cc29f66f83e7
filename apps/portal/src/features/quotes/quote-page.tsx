import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { QuoteContent } from './quote-content.js';
import { QUOTE } from './quotes-question.js';
import { UnknownQuote } from './unknown-quote.js';

/** One quote: where it stands, its versions, what was written about it. */
export function QuotePage() {
  const { organisationId, quoteId } = useParams({ from: '/$language/s/$organisationId/devis/$quoteId' });
  const query = useQuery(QUOTE, { variables: { id: quoteId } });
  return (
    <Page width="surface">
      <Loaded query={query}>
        {({ quote }) =>
          quote ? (
            <QuoteContent quote={quote} organisationId={organisationId} />
          ) : (
            <UnknownQuote organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}
