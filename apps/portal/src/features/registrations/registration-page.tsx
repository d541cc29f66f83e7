import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { REGISTRATION } from './registration.js';
import { RegistrationContent } from './registration-content.js';
import { UnknownRegistration } from './unknown-registration.js';

/** One registration: where it stands, what it waits for, an offer to answer. */
export function RegistrationPage() {
  const { organisationId, registrationId } = useParams({
    from: '/$language/s/$organisationId/inscriptions/$registrationId',
  });
  const query = useQuery(REGISTRATION, { variables: { id: registrationId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ registration }) =>
          registration ? (
            <RegistrationContent registration={registration} organisationId={organisationId} />
          ) : (
            <UnknownRegistration organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}
