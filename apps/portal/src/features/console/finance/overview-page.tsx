import { useQuery } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Section } from '../../../ui/page.js';
import { FinanceFrame } from './finance-frame.js';
import classes from './finance.module.css';
import { StandingTable } from './standing-table.js';
import { ToDo } from './to-do.js';

const FINANCE_OVERVIEW = graphql(`
  query FinanceOverview {
    financeOverview {
      asOf
      orderedCents
      invoicedCents
      paidCents
      openCents
      overdueCents
      creditCents
      editions {
        editionId
        editionName
        orderedCents
        invoicedCents
        paidCents
        openCents
        overdueCents
        creditCents
      }
      payers {
        payerId
        payerName
        orderedCents
        invoicedCents
        paidCents
        openCents
        overdueCents
        creditCents
      }
      payerCount
    }
    bankLines(states: [unmatched, partly], first: 1) {
      totalCount
    }
    lateInvoices {
      id
      stepDue
    }
    refunds {
      id
      state
      approvalRefusal
    }
  }
`);

/** Where orders, invoices and money stand, and what awaits a person. */
export function OverviewPage() {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(FINANCE_OVERVIEW, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const asOf = query.data?.financeOverview.asOf;
  return (
    <FinanceFrame
      title={t('finance:overview.title')}
      {...(asOf ? { lead: t('finance:overview.lead', { date: format.dateTime(asOf) }) } : {})}
      right="finance"
    >
      <Loaded query={query} skeletonLines={10}>
        {({ financeOverview, bankLines, lateInvoices, refunds }) => (
          <>
            <Section title={t('finance:overview.toDo')}>
              <ToDo
                lines={bankLines.totalCount}
                reminders={lateInvoices.filter(({ stepDue }) => stepDue !== null).length}
                approvals={
                  refunds.filter(({ state, approvalRefusal }) => state === 'requested' && approvalRefusal === null)
                    .length
                }
              />
            </Section>
            {financeOverview.editions.length === 0 ? (
              <EmptyState title={t('finance:overview.emptyTitle')}>{t('finance:overview.emptyText')}</EmptyState>
            ) : (
              <>
                <Section title={t('finance:overview.editions')}>
                  <StandingTable
                    caption={t('finance:overview.editionsCaption', { count: financeOverview.editions.length })}
                    heading={t('finance:overview.edition')}
                    rows={financeOverview.editions.map((edition) => ({
                      ...edition,
                      id: edition.editionId,
                      name: edition.editionName,
                    }))}
                    total={financeOverview}
                  />
                  <p className={classes.note}>{t('finance:overview.creditHint')}</p>
                </Section>
                <Section title={t('finance:overview.payers')}>
                  <StandingTable
                    caption={t('finance:overview.payersCaption', {
                      shown: format.number(financeOverview.payers.length),
                      total: format.number(financeOverview.payerCount),
                    })}
                    heading={t('finance:columns.payer')}
                    rows={financeOverview.payers.map((payer) => ({
                      ...payer,
                      id: payer.payerId,
                      name: payer.payerName,
                    }))}
                  />
                </Section>
              </>
            )}
          </>
        )}
      </Loaded>
    </FinanceFrame>
  );
}
