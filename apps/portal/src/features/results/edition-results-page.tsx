import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { EDITION_RESULTS } from './edition-results.js';
import type { EditionResults, ResultsAnswer } from './edition-results.js';
import { ExportLink } from './export-link.js';
import { NotReleased } from './not-released.js';
import { Provenance } from './provenance.js';
import { ResultsBreadcrumbs } from './results-breadcrumbs.js';
import { SiteFigures } from './site-figures.js';
import { SitesOverview } from './sites-overview.js';

/** An edition's results of one structure: of its one site, or of all of them side by side. */
export function EditionResultsPage() {
  const { organisationId, editionId } = useParams({ from: '/$language/s/$organisationId/resultats/$editionId' });
  const query = useQuery(EDITION_RESULTS);
  return (
    <Page width="surface">
      <Loaded query={query} skeletonLines={12}>
        {({ organisation, results }) => {
          const found = results.find(({ edition }) => edition.id === editionId);
          return found ? (
            <Results results={found} organisation={organisation} />
          ) : (
            <NotReleased
              organisationId={organisationId}
              registrations={organisation.registrations.filter(({ edition }) => edition.id === editionId)}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

interface ResultsProps {
  readonly results: EditionResults;
  readonly organisation: ResultsAnswer['organisation'];
}

function Results({ results, organisation }: ResultsProps) {
  const t = useTexts();
  const language = useLanguage();
  const { edition, sites } = results;
  const [first] = sites;
  const organisationId = organisation.id;
  const name = editionTitle(t, edition.name);
  return (
    <>
      <ResultsBreadcrumbs organisationId={organisationId} current={name} />
      <PageHead
        title={t('results:edition.title', { edition: name })}
        kicker={
          <>
            {organisation.name} {edition.isDemonstration ? <DemonstrationMark /> : null}
          </>
        }
        space={organisation.name}
        actions={
          <>
            <ButtonLink
              to="/$language/s/$organisationId/resultats/$editionId/rapport"
              params={{ language, organisationId, editionId: edition.id }}
            >
              {t('results:edition.report')}
            </ButtonLink>
            <ExportLink organisationId={organisationId} editionId={edition.id} />
          </>
        }
      />
      {sites.length === 1 && first ? (
        <SiteFigures
          place={{ organisationId, editionId: edition.id, registrationId: first.registrationId }}
          edition={edition}
          category={organisation.categoryCode}
        />
      ) : (
        <SitesOverview results={results} organisationId={organisationId} />
      )}
      <Provenance settled={results} />
    </>
  );
}
