import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import classes from './finance.module.css';

const FIGURES = ['ordered', 'invoiced', 'paid', 'open', 'overdue', 'credit'] as const;

/** Amounts in cents, with tax. */
type Standing = Readonly<Record<`${(typeof FIGURES)[number]}Cents`, number>>;

interface StandingTableProps {
  readonly caption: string;
  /** What a row is. */
  readonly heading: string;
  readonly rows: readonly (Standing & { readonly id: string; readonly name: string })[];
  /** The sums below, as the server counts them. */
  readonly total?: Standing;
}

/** Ordered, invoiced, received, left to pay, overdue and credit, side by side. */
export function StandingTable({ caption, heading, rows, total }: StandingTableProps) {
  const t = useTexts();
  const format = useFormats();
  const isSummed = total !== undefined && rows.length > 1;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      density="compact"
      columns={[
        {
          key: 'name',
          title: heading,
          isRowHeader: true,
          cell: ({ name }) => name,
          ...(isSummed ? { total: t('finance:overview.total') } : {}),
        },
        ...FIGURES.map((figure) => ({
          key: figure,
          title: t(`finance:columns.${figure}`),
          align: 'end' as const,
          cell: (row: Standing) => <Amount cents={row[`${figure}Cents`]} isLate={figure === 'overdue'} />,
          ...(isSummed ? { total: format.money(total[`${figure}Cents`]) } : {}),
        })),
      ]}
    />
  );
}

function Amount({ cents, isLate }: { readonly cents: number; readonly isLate: boolean }) {
  const format = useFormats();
  return (
    <span className={isLate && cents > 0 ? `${classes.whole} ${classes.late}` : classes.whole}>
      {format.money(cents)}
    </span>
  );
}
