import { useQuery } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { DownloadLink } from '../../../ui/download-link.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { useOperator } from '../use-operator.js';
import { FinanceFrame } from './finance-frame.js';
import classes from './finance.module.css';

const ACCOUNTING_PERIODS = graphql(`
  query AccountingPeriods {
    accountingPeriods {
      period
      transfers
      exported {
        contentHash
        madeAt
      }
    }
  }
`);

/** The books, month by month, for the accountant. */
export function ExportsPage() {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { id: operator } = useOperator();
  const query = useQuery(ACCOUNTING_PERIODS, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const nameOf = (period: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${period}-15T12:00:00Z`),
    );
  return (
    <FinanceFrame title={t('finance:exports.title')} lead={t('finance:exports.lead')} right="finance">
      <Loaded query={query} skeletonLines={8}>
        {({ accountingPeriods }) => (
          <DataTable
            caption={t('finance:exports.caption', { count: accountingPeriods.length })}
            rows={accountingPeriods}
            keyOf={({ period }) => period}
            empty={<EmptyState title={t('finance:exports.emptyTitle')}>{t('finance:exports.emptyText')}</EmptyState>}
            columns={[
              {
                key: 'month',
                title: t('finance:exports.month'),
                isRowHeader: true,
                cell: ({ period }) => <span className={classes.whole}>{nameOf(period)}</span>,
              },
              {
                key: 'entries',
                title: t('finance:exports.entries'),
                align: 'end',
                cell: ({ transfers }) => format.number(transfers),
              },
              {
                key: 'first',
                title: t('finance:exports.first'),
                cell: ({ exported }) =>
                  exported ? (
                    <span className={classes.whole}>{format.dateTime(exported.madeAt)}</span>
                  ) : (
                    t('finance:exports.notYet')
                  ),
              },
              {
                key: 'hash',
                title: t('finance:exports.hash'),
                cell: ({ exported }) =>
                  exported ? <code className={classes.hash}>{exported.contentHash}</code> : null,
              },
              {
                key: 'file',
                title: t('finance:exports.file'),
                cell: ({ period }) => (
                  <DownloadLink href={`/files/accounting.txt?${new URLSearchParams({ operator, period }).toString()}`}>
                    {t('finance:exports.download', { month: nameOf(period) })}
                  </DownloadLink>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <p className={classes.note}>{t('finance:exports.note')}</p>
    </FinanceFrame>
  );
}
