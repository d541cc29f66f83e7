import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { FactList } from '../../ui/fact-list.js';
import { Notice } from '../../ui/notice.js';
import { OrderStateTag } from '../../ui/order-state-tag.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { PriceTable } from '../../ui/price-table.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import type { OrderParts } from './order-parts.js';
import { PlacedTable } from './placed-table.js';
import { PayButton } from './pay-button.js';
import { PaymentAttempts } from './payment-attempts.js';
import { paymentOutcomeOf } from './payment-outcome.js';
import { useFreshPayment } from './use-fresh-payment.js';

interface OrderContentProps {
  readonly order: OrderParts;
  readonly organisationId: string;
}

export function OrderContent({ order, organisationId }: OrderContentProps) {
  const t = useTexts();
  const format = useFormats();
  const space = useSpaceName(organisationId);
  const { canPay } = useOrganisationRole(organisationId);
  const isAwaited = useFreshPayment(order, canPay);
  const outcome = paymentOutcomeOf(order);
  const title = t('orders:page.title', { date: format.date(order.placedAt) });
  const lead = t(outcome === 'processing' ? 'orders:page.lead.processing' : `orders:page.lead.${order.state}`, {
    amount: format.money(order.price.grossCents),
  });

  return (
    <>
      <SpaceBreadcrumbs
        organisationId={organisationId}
        current={t('orders:page.reference', { reference: order.reference })}
      />
      <PageHead
        title={title}
        kicker={`${order.reference} · ${editionTitle(t, order.edition.name)}`}
        lead={lead}
        space={space}
      />
      {isAwaited ? (
        <p role="status">{t('orders:pay.checking')}</p>
      ) : (
        <PaymentState order={order} organisationId={organisationId} />
      )}
      <Section title={t('orders:page.detail')}>
        <PriceTable price={order.price} />
      </Section>
      <FactList
        facts={[
          { label: t('orders:page.state'), value: <OrderStateTag state={order.state} /> },
          { label: t('orders:page.placedAt'), value: format.dateTime(order.placedAt) },
          ...(order.committedAt
            ? [{ label: t('orders:page.committedAt'), value: format.dateTime(order.committedAt) }]
            : []),
        ]}
      />
      <Section title={t('orders:page.registrations')}>
        <PlacedTable
          caption={t('orders:page.registrationsCaption')}
          isCaptionHidden
          registrations={order.registrations}
          organisationId={organisationId}
        />
      </Section>
      <PaymentAttempts payments={order.payments} />
    </>
  );
}

/** How the last attempt ended, and the button that pays. */
function PaymentState({ order, organisationId }: OrderContentProps) {
  const t = useTexts();
  const { canPay } = useOrganisationRole(organisationId);
  const outcome = paymentOutcomeOf(order);
  return (
    <>
      {canPay && outcome === 'refused' ? <Notice tone="problem">{t('orders:pay.refused')}</Notice> : null}
      {canPay && outcome === 'abandoned' ? <Notice tone="attention">{t('orders:pay.abandoned')}</Notice> : null}
      <PayButton order={order} organisationId={organisationId} />
    </>
  );
}
