import type { DetailsPart, DetailsPartsFragment } from '../../../gql/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import type { RequestedChange } from './changes-question.js';
import classes from './changes.module.css';

/** What stands and what is asked for, for the parts that differ alone. */
export function ChangeTable({ change }: { readonly change: RequestedChange }) {
  const t = useTexts();
  const linesOf = useLines();
  const { before, details, changedParts } = change;
  return (
    <DataTable<DetailsPart>
      caption={t('registering:details.what')}
      isCaptionHidden
      rows={changedParts ?? []}
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
  if (lines.length === 0) return <span className={classes.quiet}>{t('registering:details.nothing')}</span>;
  return lines.map((line) => <div key={line}>{line}</div>);
}

/** A part of a description as lines of text. */
function useLines(): (details: DetailsPartsFragment, part: DetailsPart) => readonly string[] {
  const t = useTexts();
  return (details, part) => {
    switch (part) {
      case 'contacts':
        return details.contacts.map(({ name, role, email, phone }) => [name, role, email, phone].join(' · '));
      case 'hasSocialAccount':
        return [t(details.hasSocialAccount ? 'registering:details.yes' : 'registering:details.no')];
      case 'socialAccounts':
        return details.socialAccounts;
      case 'openingHours':
        return details.openingHours
          .filter(({ hours }) => hours !== '')
          .map(({ day, hours }) => `${t(`registering:details.day.${day}`)} ${hours}`);
      case 'closures':
        return details.closures.map(({ from, to }) => (from === to ? from : `${from} / ${to}`));
      case 'postalAddress':
        return details.postalAddress.split('\n').filter(Boolean);
      case 'phone':
      case 'email':
      case 'website':
        return details[part] === '' ? [] : [details[part]];
    }
  };
}
