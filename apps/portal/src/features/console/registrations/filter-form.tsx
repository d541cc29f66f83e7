import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import type { ConsoleEdition } from '../console-edition.js';
import { FilterFields } from './filter-fields.js';
import { hasFilters } from './registration-filters.js';
import { readRegistrationSearch } from './registration-search.js';
import type { RegistrationSearch } from './registration-search.js';
import classes from './registrations.module.css';

interface FilterFormProps {
  readonly edition: ConsoleEdition;
  readonly search: RegistrationSearch;
}

/** The filters of the list. They apply when asked to, and live in the address. */
export function FilterForm({ edition, search }: FilterFormProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = '/$language/operateur/editions/$editionId/inscriptions' as const;
  const params = { language, editionId: edition.id };
  const view = search.vue ? { vue: search.vue } : {};

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to, params, search: { ...readRegistrationSearch(chosen), ...view } });
  };

  return (
    // The key empties the fields when the filters are cleared by the link.
    <form
      key={JSON.stringify(search)}
      className={classes.filters}
      role="search"
      aria-label={t('control:filter.legend')}
      onSubmit={apply}
    >
      <FilterFields edition={edition} search={search} />
      <Button type="submit" variant="default">
        {t('console:registrations.apply')}
      </Button>
      {hasFilters(search) ? (
        <TextLink to={to} params={params} search={view} className={classes.clear}>
          {t('console:registrations.clear')}
        </TextLink>
      ) : null}
    </form>
  );
}
