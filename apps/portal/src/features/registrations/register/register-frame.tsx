import { useQuery } from '@apollo/client/react';
import { Outlet, useParams } from '@tanstack/react-router';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useOrganisationRole } from '../../../session/use-organisation-role.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { REGISTER_FORM } from '../register-form.js';
import type { Registering, RegisteringEdition } from '../register-form.js';
import { registrableIn } from '../registrable.js';
import { RegisteringContext } from './registering.js';
import { useDraft } from './use-draft.js';

/** The frame around the tasks of a registration: it holds the draft while the pages come and go. */
export function RegisterFrame() {
  const t = useTexts();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId/inscription' });
  const { canRegister } = useOrganisationRole(organisationId);
  // What can be registered is read afresh: a site registered a minute ago must not be offered again.
  const query = useQuery(REGISTER_FORM, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });

  return (
    <Page width="surface">
      {canRegister ? (
        <Loaded query={query}>
          {({ organisation, openEdition }) =>
            openEdition?.state === 'registration' ? (
              <DraftFrame organisation={organisation} edition={openEdition} />
            ) : (
              <Closed />
            )
          }
        </Loaded>
      ) : (
        <PageHead title={t('registrations:form.notAllowedTitle')} lead={t('registrations:form.notAllowedText')} />
      )}
    </Page>
  );
}

interface DraftFrameProps {
  readonly organisation: Registering;
  readonly edition: RegisteringEdition;
}

function DraftFrame({ organisation, edition }: DraftFrameProps) {
  const { query, inHand } = useDraft(edition.id);
  const registrable = registrableIn(edition.id, organisation);
  return (
    <Loaded query={query}>
      {() =>
        inHand ? (
          <RegisteringContext value={{ organisation, edition, registrable, draft: inHand }}>
            <Outlet />
          </RegisteringContext>
        ) : null
      }
    </Loaded>
  );
}

function Closed() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <PageHead
      title={t('registrations:form.closedTitle')}
      lead={t('registrations:form.closedText')}
      actions={
        <ButtonLink to="/$language/contact" params={{ language }}>
          {t('home:closed.action')}
        </ButtonLink>
      }
    />
  );
}
