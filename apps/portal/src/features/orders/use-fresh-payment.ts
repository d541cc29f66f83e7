import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

import { REFRESH_PAYMENT } from './order-parts.js';
import type { OrderParts } from './order-parts.js';
import { paymentOutcomeOf } from './payment-outcome.js';

/**
 * Asks the provider once where an unfinished attempt stands: whoever closed the payment page after paying must not read
 * that nothing was paid.
 * @param canPay who may not pay may not ask either
 * @returns whether the answer is still awaited; the order itself changes in the cache
 */
export function useFreshPayment(order: OrderParts, canPay: boolean): boolean {
  const [refresh] = useMutation(REFRESH_PAYMENT);
  const outcome = paymentOutcomeOf(order);
  const isUnfinished = canPay && (outcome === 'abandoned' || outcome === 'processing');
  const [isAwaited, setAwaited] = useState(isUnfinished);
  const hasAsked = useRef(false);

  useEffect(() => {
    if (!isUnfinished || hasAsked.current) return;
    hasAsked.current = true;
    // Without an answer the page shows what was last known, with the same way on.
    void refresh({ variables: { orderId: order.id } })
      .catch(() => undefined)
      .finally(() => setAwaited(false));
  }, [isUnfinished, order.id, refresh]);

  return isAwaited;
}
