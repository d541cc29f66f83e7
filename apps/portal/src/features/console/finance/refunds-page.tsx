import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { FinanceFrame } from './finance-frame.js';
import { RefundForm } from './refund-form.js';
import { REFUNDS } from './refunds-question.js';
import { RefundsTable } from './refunds-table.js';

/** Refunds that were asked for, each with who decides it, and the form to ask for one. */
export function RefundsPage() {
  const t = useTexts();
  return (
    <FinanceFrame title={t('finance:refunds.title')} lead={t('finance:refunds.lead')} right="refunds">
      <Refunds />
    </FinanceFrame>
  );
}

function Refunds() {
  const t = useTexts();
  const [done, setDone] = useState<string | null>(null);
  const query = useQuery(REFUNDS, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const onChanged = async (sentence: string) => {
    setDone(sentence);
    await query.refetch();
  };
  return (
    <>
      {done === null ? null : (
        <Notice tone="success" isLive>
          <p>{done}</p>
        </Notice>
      )}
      <Loaded query={query} skeletonLines={8}>
        {({ refunds, refundablePayments }) => (
          <>
            {refunds.length === 0 ? (
              <EmptyState title={t('finance:refunds.emptyTitle')}>{t('finance:refunds.emptyText')}</EmptyState>
            ) : (
              <Section title={t('finance:refunds.list')}>
                <RefundsTable refunds={refunds} onChanged={onChanged} />
              </Section>
            )}
            <Section title={t('finance:refunds.ask')}>
              {refundablePayments.length === 0 ? (
                <p>{t('finance:refunds.nothing')}</p>
              ) : (
                <RefundForm key={refunds.length} payments={refundablePayments} onChanged={onChanged} />
              )}
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}
