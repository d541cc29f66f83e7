import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { RegisteredContent } from './registered-content.js';
import { REGISTRATIONS_PLACED } from './registrations-placed.js';

/** What was just sent: references, what comes next and when, and the payment when there is one. */
export function RegisteredPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId' });
  const { inscriptions } = useSearch({ from: '/$language/s/$organisationId/inscription/confirmation' });
  // What was known before the form was sent must not be shown as its outcome.
  const query = useQuery(REGISTRATIONS_PLACED, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const ids = inscriptions.split(',');

  return (
    <Page>
      <Loaded query={query}>
        {({ organisation }) => {
          const placed = organisation.registrations.filter(({ id }) => ids.includes(id));
          const [first, ...others] = placed;
          if (first) {
            return (
              <RegisteredContent
                registrations={[first, ...others]}
                space={organisation.name}
                organisationId={organisationId}
              />
            );
          }
          return (
            <PageHead
              title={t('registrations:done.emptyTitle')}
              lead={t('registrations:done.emptyText')}
              actions={
                <ButtonLink to="/$language/s/$organisationId" params={{ language, organisationId }}>
                  {t('registrations:done.home')}
                </ButtonLink>
              }
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
