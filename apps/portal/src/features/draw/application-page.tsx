import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { DRAW_APPLICATION } from './application.js';
import { ApplicationView } from './application-view.js';
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
                actions={application.kind === 'selected' ? <ConfirmSelection application={application} /> : undefined}
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
