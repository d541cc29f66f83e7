import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './mails.module.css';

/** The search lives in the address, so that a list can be reloaded and shared. */
export function MailSearch({ search }: { readonly search: string }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const to = '/$language/operateur/courriels' as const;

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('recherche');
    const recherche = typeof typed === 'string' ? typed.trim() : '';
    void navigate({ to, params: { language }, search: recherche === '' ? {} : { recherche } });
  };

  return (
    <form key={search} className={classes.search} role="search" onSubmit={apply}>
      <TextInput
        name="recherche"
        type="search"
        label={t('console:mails.search')}
        defaultValue={search}
        className={classes.words}
      />
      <Button type="submit" variant="default">
        {t('console:mails.apply')}
      </Button>
      {search === '' ? null : (
        <TextLink to={to} params={{ language }} search={{}} className={classes.clear}>
          {t('console:mails.clear')}
        </TextLink>
      )}
    </form>
  );
}
