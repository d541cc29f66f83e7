import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';

import { problemOf } from '../../apollo/problem.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { Notice } from '../../ui/notice.js';
import { ProblemView } from '../../ui/problem-view.js';
import { START_PAYMENT } from './order-parts.js';
import type { OrderParts } from './order-parts.js';
import classes from './orders.module.css';
import { canBePaid, paymentOutcomeOf } from './payment-outcome.js';

interface PayButtonProps {
  readonly order: OrderParts;
  readonly organisationId: string;
}

/** Leads to the payment page; says who can pay when the reader cannot. */
export function PayButton({ order, organisationId }: PayButtonProps) {
  const t = useTexts();
  const format = useFormats();
  const { canPay } = useOrganisationRole(organisationId);
  const [start] = useMutation(START_PAYMENT);
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [error, setError] = useState<unknown>();
  const isLocked = useRef(false);
  const outcome = paymentOutcomeOf(order);
  const part = order.parts.find(({ committedAt }) => !committedAt);

  const pay = async () => {
    if (isLocked.current || !part) return;
    isLocked.current = true;
    setOpening(true);
    setRefusal(null);
    setError(undefined);
    try {
      const { data } = await start({ variables: { partId: part.id } });
      const result = data?.startPayment;
      if (result?.__typename === 'PaymentStarted') return window.location.assign(result.redirectUrl);
      if (result) setRefusal(result.message);
    } catch (thrown) {
      setError(thrown);
    }
    // The button stays locked while the browser leaves for the payment page.
    isLocked.current = false;
    setOpening(false);
    return undefined;
  };

  if (!part || !canBePaid(outcome)) return null;
  if (!canPay) return <Notice>{t('orders:pay.byOther', { reference: order.reference })}</Notice>;
  const amount = format.money(part.grossCents);
  return (
    <div className={classes.pay}>
      {refusal === null ? null : (
        <Notice tone="problem" title={t('orders:pay.unavailableTitle')} isLive>
          <p>{refusal}</p>
        </Notice>
      )}
      {error === undefined ? null : <ProblemView problem={problemOf(error)} />}
      <div>
        <Button onClick={() => void pay()} aria-disabled={isOpening || undefined}>
          {isOpening
            ? t('orders:pay.opening')
            : t(outcome === 'unpaid' ? 'orders:pay.action' : 'orders:pay.again', { amount })}
        </Button>
      </div>
      <p className={classes.hint}>{t('orders:pay.explanation')}</p>
    </div>
  );
}
