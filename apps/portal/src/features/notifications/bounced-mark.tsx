import { useQuery } from '@apollo/client/react';
import { useLocation } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './messages.module.css';
import { STRUCTURE_BOUNCES } from './structure-mails-question.js';

/** On every page of the space while mails to one of its people come back: whoever misses them does not look among the messages. */
export function BouncedMark({ organisationId }: { readonly organisationId: string }) {
  const t = useTexts();
  const params = { language: useLanguage(), organisationId };
  const { pathname } = useLocation();
  const { data } = useQuery(STRUCTURE_BOUNCES, { fetchPolicy: 'cache-and-network' });
  // The messages say it themselves, with what to do about it.
  if (!data?.bouncedAddresses.length || pathname.endsWith('/messages')) return null;
  return (
    <div className={classes.mark}>
      <Notice tone="attention" title={t('messaging:space.bouncedTitle')}>
        <TextLink to="/$language/s/$organisationId/messages" params={params}>
          {t('messaging:space.bouncedMore')}
        </TextLink>
      </Notice>
    </div>
  );
}
