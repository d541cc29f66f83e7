import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { REFRESH_PAYMENT } from './order-parts.js';
import type { OrderParts } from './order-parts.js';
import { paymentOutcomeOf } from './payment-outcome.js';

const POLL_MS = 1500;
const LONGEST_WAIT_MS = 9000;

interface PaymentReturn {
  readonly order: OrderParts | undefined;
  readonly error: unknown;
  /** Still asking: nothing is said yet. */
  readonly isChecking: boolean;
  readonly checkAgain: () => void;
}

/** Asks the payment provider through the server, a few seconds long while the payment is being processed. */
export function usePaymentReturn(orderId: string): PaymentReturn {
  const [refresh] = useMutation(REFRESH_PAYMENT);
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<Omit<PaymentReturn, 'checkAgain'>>({
    order: undefined,
    error: undefined,
    isChecking: true,
  });

  useEffect(() => {
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopAt = Date.now() + LONGEST_WAIT_MS;

    const ask = async () => {
      try {
        const { data } = await refresh({ variables: { orderId } });
        if (isLeft) return;
        const order = data?.refreshPayment;
        const isMoving = order !== undefined && paymentOutcomeOf(order) === 'processing' && Date.now() < stopAt;
        setKnown({ order, error: undefined, isChecking: isMoving });
        if (isMoving) timer = setTimeout(() => void ask(), POLL_MS);
      } catch (error) {
        if (!isLeft) setKnown({ order: undefined, error, isChecking: false });
      }
    };

    void ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [orderId, refresh, round]);

  const checkAgain = () => {
    setKnown({ ...known, error: undefined, isChecking: true });
    setRound(round + 1);
  };
  return { ...known, checkAgain };
}
