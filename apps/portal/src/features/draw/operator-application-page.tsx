import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Breadcrumbs } from '../../ui/breadcrumbs.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import { APPLICANTS_DRAW } from './application.js';
import { ApplicationView } from './application-view.js';
import { NoDraw } from './no-draw.js';

/** What an applicant reads of its draw, for the administrator who has to explain it: the same words from the same record. */
export function OperatorApplicationPage() {
  const t = useTexts();
  const language = useLanguage();
  const { editionId, registrationId } = useParams({
    from: '/$language/operateur/editions/$editionId/tirage/$registrationId',
  });
  const query = useQuery(APPLICANTS_DRAW, { variables: { registrationId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ applicantsDraw: application }) => (
          <>
            <Breadcrumbs
              links={[
                <TextLink key="edition" to="/$language/operateur/editions/$editionId" params={{ language, editionId }}>
                  {application ? editionTitle(t, application.draw.editionName) : t('console:links.overview')}
                </TextLink>,
                <TextLink
                  key="draw"
                  to="/$language/operateur/editions/$editionId/tirage"
                  params={{ language, editionId }}
                >
                  {t('draw:console.link')}
                </TextLink>,
              ]}
              current={application?.reference ?? t('draw:applicant.registration')}
            />
            {application ? (
              <ApplicationView
                application={application}
                title={t('draw:applicant.titleOperator')}
                space={application.registration.organisationName}
                isOwn={false}
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
