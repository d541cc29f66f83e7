import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './registrations.module.css';
import { hasFilters, KINDS, readRegistrationSearch, STATES } from './registration-filters.js';
import type { RegistrationSearch } from './registration-filters.js';

interface FilterFormProps {
  readonly editionId: string;
  readonly search: RegistrationSearch;
}

/** The filters of the list. They apply when asked to, and live in the address. */
export function FilterForm({ editionId, search }: FilterFormProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = '/$language/operateur/editions/$editionId/inscriptions' as const;
  const params = { language, editionId };

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to, params, search: readRegistrationSearch(chosen) });
  };

  return (
    // The key empties the fields when the filters are cleared by the link.
    <form key={JSON.stringify(search)} className={classes.filters} role="search" onSubmit={apply}>
      <NativeSelect
        name="type"
        label={t('console:registrations.kind')}
        defaultValue={search.type ?? ''}
        data={[
          { value: '', label: t('console:registrations.all') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`states:registrationKind.${kind}`) })),
        ]}
      />
      <NativeSelect
        name="etat"
        label={t('console:registrations.state')}
        defaultValue={search.etat ?? ''}
        data={[
          { value: '', label: t('console:registrations.all') },
          ...STATES.map((state) => ({ value: state, label: t(`states:registration.${state}`) })),
        ]}
      />
      <TextInput
        name="recherche"
        type="search"
        label={t('console:registrations.search')}
        defaultValue={search.recherche ?? ''}
        className={classes.words}
      />
      <Button type="submit" variant="default">
        {t('console:registrations.apply')}
      </Button>
      {hasFilters(search) ? (
        <TextLink to={to} params={params} search={{}} className={classes.clear}>
          {t('console:registrations.clear')}
        </TextLink>
      ) : null}
    </form>
  );
}
