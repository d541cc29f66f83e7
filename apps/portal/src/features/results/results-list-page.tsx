import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { AwaitedEdition } from './awaited-edition.js';
import { awaitedEditions } from './awaited-editions.js';
import { EDITION_RESULTS } from './edition-results.js';
import { ReleasedEdition } from './released-edition.js';
import classes from './results-list.module.css';

/** Every edition the structure takes part in: those whose results are there, those whose results are to come. */
export function ResultsListPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId/resultats' });
  const query = useQuery(EDITION_RESULTS);
  const space = useSpaceName(organisationId);

  return (
    <Page>
      <SpaceBreadcrumbs organisationId={organisationId} current={t('results:list.title')} />
      <PageHead title={t('results:list.title')} lead={t('results:list.lead')} space={space} />
      <Loaded query={query}>
        {({ organisation, results }) => {
          const awaited = awaitedEditions(organisation.registrations, results);
          if (results.length === 0 && awaited.length === 0) {
            return (
              <EmptyState
                title={t('results:list.emptyTitle')}
                action={
                  <ButtonLink to="/$language/s/$organisationId" params={{ language, organisationId }}>
                    {t('results:list.emptyAction')}
                  </ButtonLink>
                }
              >
                {t('results:list.emptyText')}
              </EmptyState>
            );
          }
          return (
            <>
              {awaited.length > 0 ? (
                <Section title={t('results:list.awaited')}>
                  <ul className={classes.editions}>
                    {awaited.map((edition) => (
                      <AwaitedEdition key={edition.id} edition={edition} organisationId={organisationId} />
                    ))}
                  </ul>
                </Section>
              ) : null}
              {results.length > 0 ? (
                <Section title={t('results:list.available')}>
                  <ul className={classes.editions}>
                    {results.map((released) => (
                      <ReleasedEdition key={released.runId} results={released} organisationId={organisationId} />
                    ))}
                  </ul>
                </Section>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
