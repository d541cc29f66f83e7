import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { graphql } from '../../../gql/index.js';
import type { ConsoleEditionsQuery } from '../../../gql/graphql.js';
import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page, Section } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { TextLink } from '../../../ui/text-link.js';
import { EditionStateTag } from '../edition-state-tag.js';
import { useOperator } from '../use-operator.js';
import { CopyEdition } from './copy-edition.js';
import classes from './editions.module.css';

const CONSOLE_EDITIONS = graphql(`
  query ConsoleEditions {
    editions {
      id
      number
      name
      state
      isDemonstration
      isSandbox
      registrationClosesAt
      resultsAt
    }
  }
`);

type ListedEdition = ConsoleEditionsQuery['editions'][number];

/** The first page of the console: every edition and where it stands, and the rehearsals apart. */
export function EditionsPage() {
  const t = useTexts();
  const { name, can } = useOperator();
  const query = useQuery(CONSOLE_EDITIONS);
  return (
    <Page width="surface">
      <PageHead title={t('console:editions.title')} kicker={name} lead={t('console:editions.lead')} space={name} />
      <Loaded query={query}>
        {({ editions }) => {
          const real = editions.filter(({ isSandbox }) => !isSandbox);
          const rehearsals = editions.filter(({ isSandbox }) => isSandbox);
          const [newest] = real;
          return (
            <>
              <EditionsTable
                caption={t('console:editions.caption', { count: real.length })}
                editions={real}
                empty={
                  <EmptyState title={t('console:editions.emptyTitle')}>{t('console:editions.emptyText')}</EmptyState>
                }
              />
              {newest && can('editions') ? (
                <div className={classes.moves}>
                  <CopyEdition edition={newest} isMain />
                </div>
              ) : null}
              {rehearsals.length > 0 ? (
                <Section title={t('editionSettings:rehearsal.list')}>
                  <p>{t('editionSettings:rehearsal.listLead')}</p>
                  <EditionsTable
                    caption={t('editionSettings:rehearsal.caption', { count: rehearsals.length })}
                    editions={rehearsals}
                  />
                </Section>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface EditionsTableProps {
  readonly caption: string;
  readonly editions: readonly ListedEdition[];
  readonly empty?: ReactNode;
}

function EditionsTable({ caption, editions, empty }: EditionsTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      rows={editions}
      keyOf={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'name',
          title: t('console:editions.name'),
          isRowHeader: true,
          cell: (edition) => (
            <span className={classes.name}>
              <TextLink to="/$language/operateur/editions/$editionId" params={{ language, editionId: edition.id }}>
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
          cell: ({ registrationClosesAt }) => <span className={classes.date}>{format.date(registrationClosesAt)}</span>,
        },
        {
          key: 'results',
          title: t('console:editions.results'),
          cell: ({ resultsAt }) => <span className={classes.date}>{format.date(resultsAt)}</span>,
        },
      ]}
    />
  );
}
