import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { OrderContent } from './order-content.js';
import { ORDER } from './order-parts.js';
import { UnknownOrder } from './unknown-order.js';

/** One order: what it is about, what it costs, where its payment stands. */
export function OrderPage() {
  const { organisationId, orderId } = useParams({ from: '/$language/s/$organisationId/commandes/$orderId' });
  const query = useQuery(ORDER, { variables: { id: orderId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ order }) =>
          order ? (
            <OrderContent order={order} organisationId={organisationId} />
          ) : (
            <UnknownOrder organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}
