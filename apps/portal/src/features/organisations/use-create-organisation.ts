import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';

import type { NewOrganisation } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useMe } from '../../session/use-me.js';
import { CREATE_ORGANISATION } from './create-organisation.js';
import type { CreateOrganisationOutcome } from './create-organisation.js';

/** Creates the space and goes to it; anything else is handed back to the form. */
export function useCreateOrganisation() {
  const [create] = useMutation(CREATE_ORGANISATION);
  const { refetch } = useMe();
  const navigate = useNavigate();
  const language = useLanguage();

  return async (input: NewOrganisation): Promise<CreateOrganisationOutcome | undefined> => {
    const { data } = await create({ variables: { input } });
    const outcome = data?.createOrganisation;
    if (outcome?.__typename === 'OrganisationCreated') {
      // The space opens only to its members: they have to be known before its first page asks anything.
      await refetch();
      await navigate({
        to: '/$language/s/$organisationId',
        params: { language, organisationId: outcome.organisation.id },
      });
    }
    return outcome;
  };
}
