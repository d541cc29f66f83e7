import { useQuery } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { TextLink } from '../../../ui/text-link.js';
import { EditionStateTag } from '../edition-state-tag.js';
import { useOperator } from '../use-operator.js';
import classes from './editions.module.css';

const CONSOLE_EDITIONS = graphql(`
  query ConsoleEditions {
    editions {
      id
      number
      name
      state
      isDemonstration
      registrationClosesAt
      resultsAt
    }
  }
`);

/** The first page of the console: every edition and where it stands. */
export function EditionsPage() {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { name } = useOperator();
  const query = useQuery(CONSOLE_EDITIONS);
  return (
    <Page width="surface">
      <PageHead title={t('console:editions.title')} kicker={name} lead={t('console:editions.lead')} space={name} />
      <Loaded query={query}>
        {({ editions }) => (
          <DataTable
            caption={t('console:editions.caption', { count: editions.length })}
            rows={editions}
            keyOf={({ id }) => id}
            empty={<EmptyState title={t('console:editions.emptyTitle')}>{t('console:editions.emptyText')}</EmptyState>}
            columns={[
              {
                key: 'name',
                title: t('console:editions.name'),
                isRowHeader: true,
                cell: (edition) => (
                  <span className={classes.name}>
                    <TextLink
                      to="/$language/operateur/editions/$editionId"
                      params={{ language, editionId: edition.id }}
                    >
                      {editionTitle(t, edition.name)}
                    </TextLink>
                    <span className={classes.detail}>{t('console:editions.number', { number: edition.number })}</span>
                  </span>
                ),
              },
              {
                key: 'state',
                title: t('console:editions.state'),
                cell: ({ state }) => <EditionStateTag state={state} />,
              },
              {
                key: 'registrations',
                title: t('console:editions.registrations'),
                cell: ({ registrationClosesAt }) => (
                  <span className={classes.date}>{format.date(registrationClosesAt)}</span>
                ),
              },
              {
                key: 'results',
                title: t('console:editions.results'),
                cell: ({ resultsAt }) => <span className={classes.date}>{format.date(resultsAt)}</span>,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
