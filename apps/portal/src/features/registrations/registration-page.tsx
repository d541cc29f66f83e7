import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { REGISTRATION, RELEASED_EDITIONS } from './registration.js';
import type { Registration } from './registration.js';
import { RegistrationContent } from './registration-content.js';
import { UnknownRegistration } from './unknown-registration.js';

/** One registration: where it stands, what it waits for, an offer to answer. */
export function RegistrationPage() {
  const { organisationId, registrationId } = useParams({
    from: '/$language/s/$organisationId/inscriptions/$registrationId',
  });
  const query = useQuery(REGISTRATION, { variables: { id: registrationId } });
  const released = useQuery(RELEASED_EDITIONS);
  return (
    <Page>
      <Loaded query={query}>
        {({ registration }) =>
          registration ? (
            <RegistrationContent
              registration={registration}
              isReleased={hasReleasedResults(registration, released.data?.results ?? [])}
              organisationId={organisationId}
            />
          ) : (
            <UnknownRegistration organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Only a site that was audited has results, however many others of its edition do. */
function hasReleasedResults(
  { state, edition }: Registration,
  results: readonly { readonly edition: { readonly id: string } }[],
): boolean {
  const wasAudited = state === 'in_field' || state === 'scored' || state === 'published';
  return wasAudited && results.some((result) => result.edition.id === edition.id);
}
