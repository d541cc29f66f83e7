import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import { useLineName } from '../line-name.js';

type Change = QuoteVersionPartsFragment['changes'][number];
type Side = Change['after'];

interface VersionChangesProps {
  readonly changes: readonly Change[];
  /** The version that is compared with. */
  readonly since: number;
}

/** What differs from the version before, line by line, with both amounts. */
export function VersionChanges({ changes, since }: VersionChangesProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useLineName();
  const amount = (side: Side | null | undefined): string => {
    if (!side) return t('quotes:changes.nothing');
    const net = format.money(side.netCents);
    return side.quantity === 1 ? net : t('quotes:changes.totalBefore', { quantity: format.number(side.quantity), net });
  };
  if (changes.length === 0) return <p>{t('quotes:changes.none')}</p>;
  return (
    <DataTable<Change>
      caption={t('quotes:changes.title', { version: since })}
      isStacked
      rows={changes}
      keyOf={(change) => `${change.kind} ${nameOf(change)}`}
      columns={[
        { key: 'line', title: t('quotes:changes.line'), isRowHeader: true, cell: nameOf },
        { key: 'what', title: t('quotes:changes.what'), cell: ({ kind }) => t(`quotes:changes.${kind}`) },
        { key: 'before', title: t('quotes:changes.before'), align: 'end', cell: ({ before }) => amount(before) },
        { key: 'after', title: t('quotes:changes.after'), align: 'end', cell: ({ after }) => amount(after) },
      ]}
    />
  );
}
