import { useParams } from '@tanstack/react-router';

import { problemOf } from '../../apollo/problem.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { PaymentVerdict } from './payment-verdict.js';
import { UnknownOrder } from './unknown-order.js';
import { usePaymentReturn } from './use-payment-return.js';

/** Where the payment page sends people back to, paid or not: says what the provider says, nothing else. */
export function PaymentReturnPage() {
  const t = useTexts();
  const { organisationId, orderId } = useParams({ from: '/$language/s/$organisationId/commandes/$orderId/retour' });
  const { order, error, isChecking, checkAgain } = usePaymentReturn(orderId);

  if (error !== undefined && problemOf(error).kind === 'not_found') {
    return (
      <Page>
        <UnknownOrder organisationId={organisationId} />
      </Page>
    );
  }
  return (
    <Page>
      <SpaceBreadcrumbs organisationId={organisationId} current={t('orders:return.name')} />
      {isChecking || (!order && error === undefined) ? (
        <div role="status">
          <PageHead title={t('orders:return.checking')} lead={t('orders:return.checkingLead')} />
        </div>
      ) : order ? (
        <PaymentVerdict order={order} organisationId={organisationId} onCheckAgain={checkAgain} />
      ) : (
        <>
          <PageHead title={t('orders:return.checking')} />
          <ProblemView problem={problemOf(error)} onRetry={checkAgain} />
        </>
      )}
    </Page>
  );
}
