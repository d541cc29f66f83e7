import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { QuoteStateTag } from '../../ui/quotes/quote-state-tag.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { STRUCTURE_QUOTES } from './quotes-question.js';
import type { ListedQuote } from './quotes-question.js';

/** The quotes of a structure, newest first, and the way to ask for another. */
export function QuotesPage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId/devis' });
  const { canBuy } = useOrganisationRole(organisationId);
  const space = useSpaceName(organisationId);
  const query = useQuery(STRUCTURE_QUOTES);
  const ask = canBuy ? (
    <ButtonLink to="/$language/s/$organisationId/devis/demander" params={{ language, organisationId }}>
      {t('quotes:list.ask')}
    </ButtonLink>
  ) : null;

  return (
    <Page width="surface">
      <SpaceBreadcrumbs organisationId={organisationId} current={t('quotes:list.title')} />
      <PageHead title={t('quotes:list.title')} lead={t('quotes:list.lead')} actions={ask} space={space} />
      <Loaded query={query}>
        {({ organisation: { quotes } }) =>
          quotes.length === 0 ? (
            <EmptyState title={t('quotes:list.emptyTitle')}>{t('quotes:list.empty')}</EmptyState>
          ) : (
            <QuotesTable quotes={quotes} organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface QuotesTableProps {
  readonly quotes: readonly ListedQuote[];
  readonly organisationId: string;
}

function QuotesTable({ quotes, organisationId }: QuotesTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <DataTable<ListedQuote>
      caption={t('quotes:list.caption', { count: quotes.length })}
      isStacked
      rows={quotes}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'reference',
          title: t('quotes:list.reference'),
          isRowHeader: true,
          cell: ({ id, reference }) => (
            <TextLink
              to="/$language/s/$organisationId/devis/$quoteId"
              params={{ language, organisationId, quoteId: id }}
            >
              {reference}
            </TextLink>
          ),
        },
        {
          key: 'state',
          title: t('quotes:list.state'),
          cell: ({ state }) => <QuoteStateTag state={state} reader="organisation" />,
        },
        { key: 'edition', title: t('quotes:list.edition'), cell: ({ edition }) => editionTitle(t, edition.name) },
        { key: 'date', title: t('quotes:list.requestedAt'), cell: ({ requestedAt }) => format.date(requestedAt) },
        {
          key: 'sites',
          title: t('quotes:list.sites'),
          align: 'end',
          cell: ({ sites }) => format.number(sites.length),
        },
        {
          key: 'net',
          title: t('quotes:list.net'),
          align: 'end',
          cell: ({ versions }) => moneyOf(versions.at(-1)?.netCents, format.money),
        },
        {
          key: 'until',
          title: t('quotes:list.validUntil'),
          cell: ({ state, versions }) => {
            const newest = versions.at(-1);
            return newest && state === 'sent' ? format.date(newest.validUntil) : '–';
          },
        },
      ]}
    />
  );
}

function moneyOf(cents: number | undefined, money: (cents: number) => string): string {
  return cents === undefined ? '–' : money(cents);
}
