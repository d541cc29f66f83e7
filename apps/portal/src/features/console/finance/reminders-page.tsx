import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { FinanceFrame } from './finance-frame.js';
import classes from './finance.module.css';
import { LateTable } from './late-table.js';
import { LATE_INVOICES } from './reminders-question.js';

/** Invoices that are late, what is owed besides, and the reminders that a person may send. */
export function RemindersPage() {
  const t = useTexts();
  const [done, setDone] = useState<string | null>(null);
  const query = useQuery(LATE_INVOICES, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  return (
    <FinanceFrame title={t('finance:reminders.title')} lead={t('finance:reminders.lead')} right="finance">
      {done === null ? null : (
        <Notice tone="success" isLive>
          <p>{done}</p>
        </Notice>
      )}
      <Loaded query={query} skeletonLines={8}>
        {({ lateInvoices }) =>
          lateInvoices.length === 0 ? (
            <EmptyState title={t('finance:reminders.emptyTitle')}>{t('finance:reminders.emptyText')}</EmptyState>
          ) : (
            <>
              {lateInvoices.every(({ isRateKnown }) => isRateKnown) ? null : (
                <Notice tone="attention">
                  <p>{t('finance:reminders.rate')}</p>
                </Notice>
              )}
              <LateTable
                invoices={lateInvoices}
                onSent={async (sentence) => {
                  setDone(sentence);
                  await query.refetch();
                }}
              />
            </>
          )
        }
      </Loaded>
      <p className={classes.note}>{t('finance:reminders.rule')}</p>
      <p className={classes.note}>{t('finance:reminders.steps')}</p>
    </FinanceFrame>
  );
}
