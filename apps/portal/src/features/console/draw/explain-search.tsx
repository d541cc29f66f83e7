import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';

import { problemOf } from '../../../apollo/problem.js';
import { graphql } from '../../../gql/index.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { RegistrationStateTag } from '../../../ui/registration-state-tag.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './draw.module.css';

const FIND_APPLICATIONS = graphql(`
  query FindApplications($editionId: UUID!, $search: String!) {
    registrations(editionId: $editionId, filter: { search: $search }, first: 10) {
      totalCount
      nodes {
        id
        reference
        state
        organisationName
      }
    }
  }
`);

/** The way to what an applicant reads of its draw. */
export function ExplainSearch({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const [find, { data, error }] = useLazyQuery(FIND_APPLICATIONS, { fetchPolicy: 'network-only' });
  const page = data?.registrations;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('search');
    const search = typeof typed === 'string' ? typed.trim() : '';
    if (search !== '') void find({ variables: { editionId, search } });
  };

  return (
    <Section title={t('draw:console.explain.title')}>
      <p>{t('draw:console.explain.lead')}</p>
      <form role="search" aria-label={t('draw:console.explain.title')} className={classes.form} onSubmit={submit}>
        <TextInput
          name="search"
          className={classes.field ?? ''}
          label={t('draw:console.explain.field')}
          autoComplete="off"
        />
        <Button type="submit" variant="default">
          {t('draw:console.explain.action')}
        </Button>
      </form>
      {error ? <ProblemView problem={problemOf(error)} /> : null}
      {page ? (
        <DataTable
          caption={t('draw:console.explain.caption', { count: page.totalCount, shown: String(page.nodes.length) })}
          rows={page.nodes}
          keyOf={({ id }) => id}
          density="compact"
          empty={<p role="status">{t('draw:console.explain.none')}</p>}
          columns={[
            {
              key: 'reference',
              title: t('draw:console.explain.reference'),
              isRowHeader: true,
              cell: ({ id, reference }) => (
                <TextLink
                  to="/$language/operateur/editions/$editionId/tirage/$registrationId"
                  params={{ language, editionId, registrationId: id }}
                >
                  {reference}
                </TextLink>
              ),
            },
            {
              key: 'structure',
              title: t('draw:console.explain.structure'),
              cell: ({ organisationName }) => organisationName,
            },
            {
              key: 'state',
              title: t('draw:console.explain.state'),
              cell: ({ state }) => <RegistrationStateTag state={state} />,
            },
          ]}
        />
      ) : null}
    </Section>
  );
}
