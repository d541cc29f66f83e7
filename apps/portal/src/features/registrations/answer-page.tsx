import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { AnswerForm } from './answer-form.js';
import { REGISTRATION } from './registration.js';
import { UnknownRegistration } from './unknown-registration.js';

/** Confirms an answer to an offer: opening the address answers nothing, the button does. */
export function AnswerPage() {
  const t = useTexts();
  const { organisationId, registrationId } = useParams({
    from: '/$language/s/$organisationId/inscriptions/$registrationId/reponse',
  });
  const { choix } = useSearch({ from: '/$language/s/$organisationId/inscriptions/$registrationId/reponse' });
  const query = useQuery(REGISTRATION, { variables: { id: registrationId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ registration }) =>
          registration ? (
            <>
              <SpaceBreadcrumbs
                organisationId={organisationId}
                current={t('registrations:page.reference', { reference: registration.reference })}
              />
              <AnswerForm
                key={choix}
                registration={registration}
                isAccepting={choix === 'accepter'}
                organisationId={organisationId}
              />
            </>
          ) : (
            <UnknownRegistration organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}
