import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { ShowMore } from '../../../ui/show-more.js';
import { OnlyWith } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import { QUOTE_STATES, readQuoteSearch } from './quote-search.js';
import type { QuoteSearchParams } from './quote-search.js';
import { CONSOLE_QUOTES } from './quotes-question.js';
import { QuotesTable } from './quotes-table.js';
import classes from './quotes.module.css';

/** Every quote of the operator, newest first. */
export function QuotesPage() {
  const t = useTexts();
  const { name } = useOperator();
  const search = useSearch({ from: '/$language/operateur/devis' });
  return (
    <Page width="surface">
      <PageHead title={t('quotes:console.title')} kicker={name} lead={t('quotes:console.lead')} space={name} />
      <OnlyWith right="quotes">
        <Search {...search} />
        <List {...search} />
      </OnlyWith>
    </Page>
  );
}

function Search({ recherche = '', etat }: QuoteSearchParams) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to: '/$language/operateur/devis', params: { language }, search: readQuoteSearch(typed) });
  };
  return (
    <form key={`${recherche} ${etat}`} className={classes.search} role="search" onSubmit={apply}>
      <TextInput
        name="recherche"
        type="search"
        label={t('quotes:console.search')}
        defaultValue={recherche}
        className={classes.words}
      />
      <NativeSelect
        name="etat"
        label={t('quotes:console.filter')}
        defaultValue={etat ?? ''}
        data={[
          { value: '', label: t('quotes:console.every') },
          ...QUOTE_STATES.map((one) => ({ value: one, label: t(`quotes:consoleState.${one}`) })),
        ]}
      />
      <Button type="submit" variant="default">
        {t('quotes:console.apply')}
      </Button>
    </form>
  );
}

function List({ recherche, etat }: QuoteSearchParams) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(CONSOLE_QUOTES, { variables: { search: recherche ?? null, state: etat ?? null } });
  return (
    <Loaded query={query}>
      {({ quotes }) =>
        quotes.nodes.length === 0 ? (
          <EmptyState title={t('quotes:console.emptyTitle')}>{t('quotes:console.empty')}</EmptyState>
        ) : (
          <>
            <QuotesTable
              caption={t('quotes:console.caption', {
                shown: format.number(quotes.nodes.length),
                count: quotes.totalCount,
              })}
              quotes={quotes.nodes}
            />
            <ShowMore page={quotes} fetchMore={query.fetchMore} />
          </>
        )
      }
    </Loaded>
  );
}
