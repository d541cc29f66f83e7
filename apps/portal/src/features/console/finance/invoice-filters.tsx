import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { INVOICE_STATES, readInvoiceSearch } from './finance-search.js';
import type { InvoiceSearch } from './finance-search.js';
import classes from './finance.module.css';

/** The filters live in the address, so that a list can be reloaded and shared. */
export function InvoiceFilters({ search }: { readonly search: InvoiceSearch }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = '/$language/operateur/finances/factures' as const;
  const { etat, recherche } = search;

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to, params: { language }, search: readInvoiceSearch(typed) });
  };

  return (
    <form
      key={JSON.stringify(search)}
      className={classes.filters}
      role="search"
      aria-label={t('finance:invoices.filter')}
      onSubmit={apply}
    >
      <TextInput
        name="recherche"
        type="search"
        label={t('finance:invoices.search')}
        defaultValue={recherche ?? ''}
        className={classes.words}
      />
      <NativeSelect
        name="etat"
        label={t('finance:columns.state')}
        defaultValue={etat ?? ''}
        data={[
          { value: '', label: t('finance:invoices.all') },
          ...INVOICE_STATES.map((state) => ({ value: state, label: t(`finance:invoices.stateOf.${state}`) })),
        ]}
      />
      <Button type="submit" variant="default">
        {t('finance:invoices.apply')}
      </Button>
      {etat === undefined && recherche === undefined ? null : (
        <TextLink to={to} params={{ language }} search={{}} className={classes.clear}>
          {t('finance:invoices.clear')}
        </TextLink>
      )}
    </form>
  );
}
