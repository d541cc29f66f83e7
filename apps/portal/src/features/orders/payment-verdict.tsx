import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import type { OrderParts } from './order-parts.js';
import classes from './orders.module.css';
import { PayButton } from './pay-button.js';
import { paymentOutcomeOf } from './payment-outcome.js';
import { WhatNext } from './what-next.js';

interface PaymentVerdictProps {
  readonly order: OrderParts;
  readonly organisationId: string;
  readonly onCheckAgain: () => void;
}

/** Paid, being processed, or not paid: one sentence each, and the way on. */
export function PaymentVerdict({ order, organisationId, onCheckAgain }: PaymentVerdictProps) {
  const t = useTexts();
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const outcome = paymentOutcomeOf(order);
  const reference = order.reference;
  const params = { language, organisationId };

  const head = (title: string, lead: string, action?: ReactNode) => (
    <PageHead key={outcome} title={title} lead={lead} space={space} actions={action} />
  );
  const links = (
    <p className={classes.links}>
      <ButtonLink
        variant="default"
        to="/$language/s/$organisationId/commandes/$orderId"
        params={{ ...params, orderId: order.id }}
      >
        {t('orders:return.order')}
      </ButtonLink>
      <ButtonLink variant="default" to="/$language/s/$organisationId" params={params}>
        {t('orders:return.home')}
      </ButtonLink>
    </p>
  );

  if (outcome === 'paid') {
    return (
      <>
        {head(t('orders:return.paid'), t('orders:return.paidLead', { reference }))}
        <Section title={t('orders:return.next')}>
          <WhatNext edition={order.edition} />
        </Section>
        {links}
      </>
    );
  }
  if (outcome === 'processing') {
    return (
      <>
        {head(
          t('orders:return.processing'),
          t('orders:return.processingLead', { reference }),
          <Button variant="default" onClick={onCheckAgain}>
            {t('orders:return.checkAgain')}
          </Button>,
        )}
        {links}
      </>
    );
  }
  if (outcome === 'cancelled') {
    return (
      <>
        {head(t('orders:return.cancelled'), t('orders:return.cancelledLead', { reference }))}
        {links}
      </>
    );
  }
  return (
    <>
      {head(
        t('orders:return.notPaid'),
        t(outcome === 'refused' ? 'orders:return.refusedLead' : 'orders:return.notPaidLead', { reference }),
      )}
      <PayButton order={order} organisationId={organisationId} />
      {links}
    </>
  );
}
