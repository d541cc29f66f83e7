import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { REGISTER_FORM } from './register-form.js';
import { RegisterSteps } from './register-steps.js';
import { isStep } from './steps.js';

/** Registering sites for the open edition, in three steps of which each has its address. */
export function RegisterPage() {
  const t = useTexts();
  const { organisationId, etape } = useParams({ from: '/$language/s/$organisationId/inscription/$etape' });
  const { canRegister } = useOrganisationRole(organisationId);
  // What can be registered is read afresh: a site registered a minute ago must not be offered again.
  const query = useQuery(REGISTER_FORM, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });

  return (
    <Page width="surface">
      <SpaceBreadcrumbs organisationId={organisationId} current={t('registrations:form.title')} />
      {canRegister ? (
        <Loaded query={query}>
          {({ organisation, openEdition }) =>
            openEdition?.state === 'registration' ? (
              <RegisterSteps step={isStep(etape) ? etape : 'sites'} organisation={organisation} edition={openEdition} />
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
