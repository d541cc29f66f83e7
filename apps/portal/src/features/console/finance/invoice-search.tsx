import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import classes from './finance.module.css';
import { OWED_INVOICES } from './invoices-question.js';
import type { OwedInvoice } from './invoices-question.js';

interface InvoiceSearchFormProps {
  /** Ids of those that are in the decision already. */
  readonly chosen: readonly string[];
  readonly onAdd: (invoice: OwedInvoice) => void;
}

/** Finds an invoice that no suggestion has, among those that are to be paid. */
export function InvoiceSearchForm({ chosen, onAdd }: InvoiceSearchFormProps) {
  const t = useTexts();
  const format = useFormats();
  const [ask, { data }] = useLazyQuery(OWED_INVOICES, { fetchPolicy: 'network-only' });
  const found = data?.owedInvoices.nodes.filter(({ id, openCents }) => openCents > 0 && !chosen.includes(id));

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('facture');
    const words = typeof typed === 'string' ? typed.trim() : '';
    void ask({ variables: { search: words === '' ? null : words, state: null, first: 20 } }).catch(() => undefined);
  };

  return (
    <>
      <form className={classes.filters} role="search" aria-label={t('finance:line.find')} onSubmit={search}>
        <TextInput
          name="facture"
          type="search"
          label={t('finance:line.find')}
          description={t('finance:line.findHint')}
          className={classes.words}
        />
        <Button type="submit" variant="default">
          {t('finance:line.findButton')}
        </Button>
      </form>
      <div aria-live="polite">{found?.length === 0 ? <p>{t('finance:line.foundNone')}</p> : null}</div>
      {found && found.length > 0 ? (
        <DataTable
          caption={t('finance:line.found', { count: found.length })}
          density="compact"
          rows={found}
          keyOf={({ id }) => id}
          columns={[
            { key: 'number', title: t('finance:columns.invoice'), isRowHeader: true, cell: ({ number }) => number },
            { key: 'payer', title: t('finance:columns.payer'), cell: ({ payerName }) => payerName },
            {
              key: 'open',
              title: t('finance:columns.open'),
              align: 'end',
              cell: ({ openCents }) => <span className={classes.whole}>{format.money(openCents)}</span>,
            },
            {
              key: 'add',
              title: t('finance:line.toAdd'),
              cell: (invoice) => (
                <Button variant="default" size="compact-md" onClick={() => onAdd(invoice)}>
                  {t('finance:line.add', { number: invoice.number })}
                </Button>
              ),
            },
          ]}
        />
      ) : null}
    </>
  );
}
