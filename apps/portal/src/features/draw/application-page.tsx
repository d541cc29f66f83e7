import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ButtonLink } from '../../ui/button-link.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { DRAW_APPLICATION } from './application.js';
import { ApplicationView } from './application-view.js';
import type { DrawApplication } from './application.js';
import { ConfirmSelection } from './confirm-selection.js';
import { NoDraw } from './no-draw.js';

/** What the draw made of an application of the structure, explained from the public record; before it is drawn, what is known. */
export function ApplicationPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId, registrationId } = useParams({
    from: '/$language/s/$organisationId/inscriptions/$registrationId/tirage',
  });
  const space = useSpaceName(organisationId);
  const query = useQuery(DRAW_APPLICATION, { variables: { registrationId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ drawApplication: application }) => (
          <>
            <SpaceBreadcrumbs
              organisationId={organisationId}
              links={[
                <TextLink
                  key="registration"
                  to="/$language/s/$organisationId/inscriptions/$registrationId"
                  params={{ language, organisationId, registrationId }}
                >
                  {application?.reference ?? t('draw:applicant.registration')}
                </TextLink>,
              ]}
              current={t('draw:applicant.link')}
            />
            {application ? (
              <ApplicationView
                application={application}
                title={t('draw:applicant.title')}
                space={space}
                isOwn
                actions={canAct(application) ? <Actions application={application} /> : undefined}
              />
            ) : (
              <NoDraw />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function canAct({ kind, registration }: DrawApplication): boolean {
  return kind === 'selected' || registration.state === 'offered';
}

/** What its structure may do at once: confirm that it was selected, or answer the place that is offered. */
function Actions({ application }: { readonly application: DrawApplication }) {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId, registrationId, kind } = application;
  if (kind === 'selected') return <ConfirmSelection application={application} />;
  return (
    <ButtonLink
      to="/$language/s/$organisationId/inscriptions/$registrationId"
      params={{ language, organisationId, registrationId }}
    >
      {t('draw:applicant.answer')}
    </ButtonLink>
  );
}
