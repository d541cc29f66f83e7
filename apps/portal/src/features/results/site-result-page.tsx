import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { EDITION_RESULTS } from './edition-results.js';
import { MissingSite } from './missing-site.js';
import { Provenance } from './provenance.js';
import { ResultsBreadcrumbs } from './results-breadcrumbs.js';
import { SiteFigures } from './site-figures.js';

/** One site's results. */
export function SiteResultPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId, editionId, registrationId } = useParams({
    from: '/$language/s/$organisationId/resultats/$editionId/sites/$registrationId',
  });
  const query = useQuery(EDITION_RESULTS);

  return (
    <Page width="surface">
      <Loaded query={query} skeletonLines={12}>
        {({ organisation, results }) => {
          const released = results.find(({ edition }) => edition.id === editionId);
          const found = released?.sites.find((site) => site.registrationId === registrationId);
          if (!released || !found) {
            return <MissingSite organisationId={organisationId} edition={released?.edition} />;
          }
          const { edition } = released;
          const name = editionTitle(t, edition.name);
          const { site, reference, level } = found;
          return (
            <>
              <ResultsBreadcrumbs
                organisationId={organisationId}
                links={[
                  <TextLink
                    key="edition"
                    to="/$language/s/$organisationId/resultats/$editionId"
                    params={{ language, organisationId, editionId }}
                  >
                    {name}
                  </TextLink>,
                ]}
                current={site.name}
              />
              <PageHead
                title={site.name}
                kicker={
                  <>
                    {[
                      name,
                      t('results:site.reference', { reference }),
                      t(level === 'free' ? 'grid:level.free' : 'grid:level.paid'),
                      t(site.isCentral ? 'results:site.central' : 'results:site.secondary'),
                      ...(site.isCertified ? [t('results:site.certified')] : []),
                    ].join(' · ')}{' '}
                    {edition.isDemonstration ? <DemonstrationMark /> : null}
                  </>
                }
                space={organisation.name}
              />
              <SiteFigures
                place={{ organisationId, editionId, registrationId }}
                edition={edition}
                category={organisation.categoryCode}
              />
              <Provenance settled={released} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
