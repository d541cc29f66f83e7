import type { DetailsPart, DetailsPartsFragment } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import classes from './change-table.module.css';
import { useDetailsLines } from './use-details-lines.js';

/** Every part of a description, in the order of the form. */
const PARTS: readonly DetailsPart[] = [
  'contacts',
  'phone',
  'email',
  'postalAddress',
  'website',
  'hasSocialAccount',
  'socialAccounts',
  'openingHours',
  'closures',
];

interface ChangeTableProps {
  readonly change: {
    readonly before: DetailsPartsFragment | null;
    readonly details: DetailsPartsFragment;
    readonly changedParts: readonly DetailsPart[] | null;
  };
}

/** What stands and what is asked for, for the parts that differ alone; where nothing stood, all that was told. */
export function ChangeTable({ change }: ChangeTableProps) {
  const t = useTexts();
  const linesOf = useDetailsLines();
  const { before, details, changedParts } = change;
  return (
    <DataTable<DetailsPart>
      caption={t('registering:details.what')}
      isCaptionHidden
      rows={changedParts ?? PARTS.filter((part) => linesOf(details, part).length > 0)}
      keyOf={(part) => part}
      columns={[
        {
          key: 'part',
          title: t('registering:details.what'),
          isRowHeader: true,
          cell: (part) => t(`registering:details.part.${part}`),
        },
        {
          key: 'before',
          title: t('registering:changes.before'),
          cell: (part) => <Lines lines={before ? linesOf(before, part) : []} />,
        },
        {
          key: 'after',
          title: t('registering:changes.after'),
          cell: (part) => <Lines lines={linesOf(details, part)} />,
        },
      ]}
    />
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const t = useTexts();
  if (lines.length === 0) return <span className={classes.nothing}>{t('registering:details.nothing')}</span>;
  return lines.map((line) => <div key={line}>{line}</div>);
}
