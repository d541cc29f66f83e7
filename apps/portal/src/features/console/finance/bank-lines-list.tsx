import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { BankLinesQuery } from '../../../gql/graphql.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { ShowMore } from '../../../ui/show-more.js';
import { TextLink } from '../../../ui/text-link.js';
import { BankLineStateTag } from './bank-line-state-tag.js';
import type { ListedLine } from './bank-question.js';
import classes from './finance.module.css';

interface BankLinesListProps {
  /** What `useQuery` answered. */
  readonly query: Parameters<typeof Loaded<BankLinesQuery>>[0]['query'] & {
    readonly fetchMore: (options: { readonly variables: { readonly after: string } }) => Promise<unknown>;
  };
}

/** Pages of fifty, the newest first; each leads to where it is matched, its likeliest invoices beside it. */
export function BankLinesList({ query }: BankLinesListProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <Loaded query={query} skeletonLines={10}>
      {({ bankLines }) => (
        <>
          <DataTable
            caption={t('finance:bank.caption', {
              shown: format.number(bankLines.nodes.length),
              total: format.number(bankLines.totalCount),
            })}
            rows={bankLines.nodes}
            keyOf={({ id }) => id}
            density="compact"
            isStacked
            empty={<EmptyState title={t('finance:bank.emptyTitle')}>{t('finance:bank.emptyText')}</EmptyState>}
            columns={[
              {
                key: 'date',
                title: t('finance:columns.date'),
                cell: ({ bookedOn }) => <span className={classes.whole}>{format.date(bookedOn)}</span>,
              },
              {
                key: 'label',
                title: t('finance:bank.label'),
                isRowHeader: true,
                cell: ({ id, label, counterparty }) => (
                  <span className={`${classes.stack} ${classes.label}`}>
                    <TextLink to="/$language/operateur/finances/banque/$lineId" params={{ language, lineId: id }}>
                      {label}
                    </TextLink>
                    {counterparty === '' ? null : <span className={classes.detail}>{counterparty}</span>}
                  </span>
                ),
              },
              {
                key: 'amount',
                title: t('finance:columns.amount'),
                align: 'end',
                cell: ({ amountCents }) => <span className={classes.whole}>{format.money(amountCents)}</span>,
              },
              {
                key: 'state',
                title: t('finance:columns.state'),
                cell: ({ state }) => <BankLineStateTag state={state} />,
              },
              { key: 'best', title: t('finance:bank.best'), cell: (line) => <BestSuggestion line={line} /> },
            ]}
          />
          <ShowMore page={bankLines} fetchMore={query.fetchMore} />
        </>
      )}
    </Loaded>
  );
}

function BestSuggestion({ line: { suggestions, state } }: { readonly line: ListedLine }) {
  const t = useTexts();
  const format = useFormats();
  const [best] = suggestions;
  if (state !== 'unmatched' && state !== 'partly') return null;
  if (best === undefined) return <span className={classes.detail}>{t('finance:bank.noSuggestion')}</span>;
  return (
    <span className={classes.stack}>
      {best.shares.map(({ invoice }) => invoice.number).join(', ')}
      <span className={classes.detail}>
        {t('finance:line.confidence', { percent: format.percent(best.confidence / 100) })}
      </span>
    </span>
  );
}
