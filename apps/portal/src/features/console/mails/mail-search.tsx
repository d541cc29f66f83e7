import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import type { MailState } from '../../../gql/graphql.js';
import { MAIL_STATES } from './mail-state-tag.js';
import { readMailSearch } from './mail-filters.js';
import classes from './mails.module.css';

/** The search lives in the address, so that a list can be reloaded and shared. */
export function MailSearch({ search, state }: { readonly search: string; readonly state: MailState | undefined }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = '/$language/operateur/courriels' as const;

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to, params: { language }, search: readMailSearch(typed) });
  };

  return (
    <form key={`${search} ${state}`} className={classes.search} role="search" onSubmit={apply}>
      <TextInput
        name="recherche"
        type="search"
        label={t('console:mails.search')}
        defaultValue={search}
        className={classes.words}
      />
      <NativeSelect
        name="etat"
        label={t('messaging:mails.state')}
        defaultValue={state ?? ''}
        data={[
          { value: '', label: t('messaging:mails.all') },
          ...MAIL_STATES.map((one) => ({ value: one, label: t(`console:mails.stateOf.${one}`) })),
        ]}
      />
      <Button type="submit" variant="default">
        {t('console:mails.apply')}
      </Button>
      {search === '' && state === undefined ? null : (
        <TextLink to={to} params={{ language }} search={{}} className={classes.clear}>
          {t('console:mails.clear')}
        </TextLink>
      )}
    </form>
  );
}
