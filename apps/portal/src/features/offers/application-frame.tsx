import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { OWN_APPLICATION } from './own-registration.js';
import type { OwnApplication } from './own-registration.js';

interface ApplicationFrameProps {
  readonly organisationId: string;
  readonly registrationId: string;
  readonly children: (application: OwnApplication, categoryCode: string) => ReactNode;
}

/** A page that ends or changes a registration: the way to it, and its content for those who may do so. */
export function ApplicationFrame({ organisationId, registrationId, children }: ApplicationFrameProps) {
  const t = useTexts();
  const query = useQuery(OWN_APPLICATION, { variables: { id: registrationId } });
  const { canRegister } = useOrganisationRole(organisationId);
  return (
    <Page>
      <Loaded query={query}>
        {({ registration, organisation }) => {
          if (!registration || !organisation) {
            return (
              <PageHead title={t('registrations:page.unknown.title')} lead={t('registrations:page.unknown.text')} />
            );
          }
          return (
            <>
              <SpaceBreadcrumbs
                organisationId={organisationId}
                current={t('registrations:page.reference', { reference: registration.reference })}
              />
              {canRegister ? (
                children(registration, organisation.categoryCode)
              ) : (
                <PageHead
                  title={t('registrations:form.notAllowedTitle')}
                  lead={t('registrations:form.notAllowedText')}
                  actions={<BackToRegistration organisationId={organisationId} registrationId={registrationId} />}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface BackProps {
  readonly organisationId: string;
  readonly registrationId: string;
}

export function BackToRegistration({ organisationId, registrationId }: BackProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <ButtonLink
      variant="default"
      to="/$language/s/$organisationId/inscriptions/$registrationId"
      params={{ language, organisationId, registrationId }}
    >
      {t('offers:leave.back')}
    </ButtonLink>
  );
}
