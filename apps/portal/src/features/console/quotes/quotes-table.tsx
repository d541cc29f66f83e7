import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { QuoteStateTag } from '../../../ui/quotes/quote-state-tag.js';
import { TextLink } from '../../../ui/text-link.js';
import type { ListedQuote } from './quotes-question.js';

interface QuotesTableProps {
  readonly caption: string;
  readonly quotes: readonly ListedQuote[];
}

export function QuotesTable({ caption, quotes }: QuotesTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <DataTable<ListedQuote>
      caption={caption}
      isStacked
      rows={quotes}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'reference',
          title: t('quotes:list.reference'),
          isRowHeader: true,
          cell: ({ id, reference }) => (
            <TextLink to="/$language/operateur/devis/$quoteId" params={{ language, quoteId: id }}>
              {reference}
            </TextLink>
          ),
        },
        { key: 'structure', title: t('quotes:console.structure'), cell: ({ organisationName }) => organisationName },
        {
          key: 'state',
          title: t('quotes:list.state'),
          cell: ({ state }) => <QuoteStateTag state={state} reader="operator" />,
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
          cell: ({ versions }) => {
            const newest = versions.at(-1);
            return newest ? format.money(newest.netCents) : '–';
          },
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
