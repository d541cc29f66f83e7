import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { ShowMore } from '../../../ui/show-more.js';
import { DataTable } from '../../../ui/data-table.js';
import { FinanceFrame } from './finance-frame.js';
import type { InvoiceSearch } from './finance-search.js';
import classes from './finance.module.css';
import { InvoiceFilters } from './invoice-filters.js';
import { InvoiceStateTag } from './invoice-state-tag.js';
import { OWED_INVOICES } from './invoices-question.js';
import type { OwedInvoice } from './invoices-question.js';

/** The invoices of the operator, by what is left to pay of them. */
export function InvoicesPage() {
  const t = useTexts();
  const search = useSearch({ from: '/$language/operateur/finances/factures' });
  return (
    <FinanceFrame title={t('finance:invoices.title')} lead={t('finance:invoices.lead')} right="finance">
      <InvoiceFilters search={search} />
      <InvoiceList search={search} />
    </FinanceFrame>
  );
}

function InvoiceList({ search: { etat, recherche } }: { readonly search: InvoiceSearch }) {
  const t = useTexts();
  const query = useQuery(OWED_INVOICES, {
    variables: { state: etat ?? null, search: recherche ?? null, first: 50 },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const hasFilters = etat !== undefined || recherche !== undefined;
  return (
    <Loaded query={query} skeletonLines={10}>
      {({ owedInvoices }) =>
        owedInvoices.nodes.length === 0 ? (
          <EmptyState title={t(hasFilters ? 'finance:invoices.noMatchTitle' : 'finance:invoices.emptyTitle')}>
            {t(hasFilters ? 'finance:invoices.noMatchText' : 'finance:invoices.emptyText')}
          </EmptyState>
        ) : (
          <>
            <InvoicesTable invoices={owedInvoices.nodes} total={owedInvoices.totalCount} />
            <ShowMore page={owedInvoices} fetchMore={query.fetchMore} />
          </>
        )
      }
    </Loaded>
  );
}

function InvoicesTable({ invoices, total }: { readonly invoices: readonly OwedInvoice[]; readonly total: number }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <DataTable
      caption={t('finance:invoices.caption', {
        shown: format.number(invoices.length),
        total: format.number(total),
      })}
      rows={invoices}
      keyOf={({ id }) => id}
      density="compact"
      isStacked
      columns={[
        {
          key: 'number',
          title: t('finance:columns.invoice'),
          isRowHeader: true,
          cell: ({ number, isTest }) => (
            <span className={classes.stack}>
              <span className={classes.whole}>{number}</span>
              {isTest ? <span className={classes.detail}>{t('finance:invoices.test')}</span> : null}
            </span>
          ),
        },
        {
          key: 'payer',
          title: t('finance:columns.payer'),
          cell: ({ payerName, organisationName }) => (
            <span className={classes.stack}>
              {payerName}
              {organisationName === payerName ? null : <span className={classes.detail}>{organisationName}</span>}
            </span>
          ),
        },
        {
          key: 'issued',
          title: t('finance:columns.issued'),
          cell: ({ issuedOn }) => <span className={classes.whole}>{format.date(issuedOn)}</span>,
        },
        {
          key: 'due',
          title: t('finance:columns.due'),
          cell: ({ dueOn }) => (
            <span className={classes.whole}>{dueOn ? format.date(dueOn) : t('finance:invoices.noDue')}</span>
          ),
        },
        {
          key: 'gross',
          title: t('finance:columns.gross'),
          align: 'end',
          cell: ({ grossCents, creditedCents }) => (
            <span className={classes.stack}>
              <span className={classes.whole}>{format.money(grossCents)}</span>
              {creditedCents > 0 ? (
                <span className={classes.detail}>
                  {t('finance:invoices.credited', { amount: format.money(creditedCents) })}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'open',
          title: t('finance:columns.open'),
          align: 'end',
          cell: ({ openCents }) => <span className={classes.whole}>{format.money(Math.max(openCents, 0))}</span>,
        },
        { key: 'state', title: t('finance:columns.state'), cell: ({ state }) => <InvoiceStateTag state={state} /> },
      ]}
    />
  );
}
