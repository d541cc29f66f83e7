import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import { useLineName } from '../line-name.js';

type Line = QuoteVersionPartsFragment['lines'][number];

/** The lines of a version with the discount of each. */
export function VersionLines({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useLineName();
  return (
    <DataTable<Line>
      caption={t('quotes:version.lines')}
      isCaptionHidden
      isStacked
      density={lines.length > 12 ? 'compact' : 'comfortable'}
      rows={lines}
      keyOf={({ key }) => key}
      columns={[
        { key: 'line', title: t('quotes:version.line'), isRowHeader: true, cell: nameOf },
        {
          key: 'quantity',
          title: t('quotes:version.quantity'),
          align: 'end',
          cell: ({ quantity }) => format.number(quantity),
        },
        {
          key: 'unit',
          title: t('quotes:version.unit'),
          align: 'end',
          cell: ({ unitCents }) => format.money(unitCents),
        },
        {
          key: 'discount',
          title: t('quotes:version.discount'),
          align: 'end',
          cell: ({ discount }) => (discount ? format.money(-discount.cents) : '–'),
        },
        {
          key: 'total',
          title: t('quotes:version.total'),
          align: 'end',
          cell: ({ totalCents, discount }) => format.money(totalCents - (discount?.cents ?? 0)),
        },
      ]}
    />
  );
}
