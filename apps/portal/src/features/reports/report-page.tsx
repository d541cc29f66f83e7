import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { usePollWhile } from '../../apollo/use-poll-while.js';
import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { MadeReports } from './made-reports.js';
import { isInTheMaking, REPORT_PAGE } from './report-question.js';
import { RequestReport } from './request-report.js';

/** Asks for a document of an edition's results, and keeps those that were asked for. */
export function ReportPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId, editionId } = useParams({
    from: '/$language/s/$organisationId/resultats/$editionId/rapport',
  });
  const query = useQuery(REPORT_PAGE);
  const released = query.data?.results.find(({ edition }) => edition.id === editionId);
  usePollWhile(query, released?.reports.some(isInTheMaking) ?? false);

  return (
    <Page>
      <Loaded query={query}>
        {({ organisation }) => {
          if (!released) return <ProblemView problem={{ kind: 'not_found' }} />;
          const { edition, sites, reports } = released;
          const name = editionTitle(t, edition.name);
          return (
            <>
              <SpaceBreadcrumbs
                organisationId={organisationId}
                links={[
                  <TextLink
                    key="list"
                    to="/$language/s/$organisationId/resultats"
                    params={{ language, organisationId }}
                  >
                    {t('reports:back')}
                  </TextLink>,
                  <TextLink
                    key="edition"
                    to="/$language/s/$organisationId/resultats/$editionId"
                    params={{ language, organisationId, editionId }}
                  >
                    {name}
                  </TextLink>,
                ]}
                current={t('reports:title')}
              />
              <PageHead
                title={t('reports:title')}
                kicker={t('reports:kicker', { organisation: organisation.name, edition: name })}
                lead={t('reports:lead')}
                space={organisation.name}
              />
              <RequestReport
                organisationId={organisationId}
                editionId={editionId}
                hasDetailed={sites.some(({ level }) => level === 'paid')}
                onRequested={() => query.refetch()}
              />
              <MadeReports reports={reports} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
