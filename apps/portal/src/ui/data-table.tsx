import type { ReactNode } from 'react';
import { useId } from 'react';

import { useTexts } from '../i18n/use-texts.js';
import classes from './data-table.module.css';
import { useScrollsSideways } from './use-scrolls-sideways.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, aligned by their digits. */
  readonly align?: 'start' | 'end';
  /** The cell that names the row for a screen reader; one column at most. */
  readonly isRowHeader?: boolean;
  /** Which way the rows are sorted by this column, whose title is then a button. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** The cell that a row begins with where its table is stacked; one column at most. */
  readonly isFirstStacked?: boolean;
  /** The column's cell in a last row of sums; the row is there when one column has it. */
  readonly total?: ReactNode;
}

interface DataTableProps<Row> {
  /** What the table holds, of how many ("25 of 312 registrations"). */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly density?: 'comfortable' | 'compact';
  /** Shown instead of the table when there is no row: say what will appear, when, and the next step. */
  readonly empty?: ReactNode;
  readonly isCaptionHidden?: boolean;
  /** On a phone each row is a block of its cells with their titles, so that none of them is out of sight. */
  readonly isStacked?: boolean;
}

/** The workhorse: a plain table with a caption, headers that stick, and a region that scrolls sideways by itself on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, density = 'comfortable', empty, isCaptionHidden = false, isStacked } = props;
  const t = useTexts();
  const id = useId();
  const { ref, scrolls } = useScrollsSideways();
  // Laid out as blocks, a table is none any more for a screen reader unless its roles are said.
  const roleOf = (role: string) => (isStacked ? role : undefined);
  const reachable = scrolls
    ? ({ role: 'region', tabIndex: 0, 'aria-label': t('common:table.region', { caption }) } as const)
    : {};
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div ref={ref} className={classes.region} data-table-region {...reachable}>
      <table
        className={classes.table}
        data-density={density}
        data-stacked={isStacked}
        aria-describedby={id}
        role={roleOf('table')}
      >
        <caption id={id} className={isCaptionHidden ? 'visually-hidden' : classes.caption}>
          <span className={classes.captionText}>{caption}</span>
        </caption>
        <thead role={roleOf('rowgroup')}>
          <tr role={roleOf('row')}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role={roleOf('columnheader')}
                data-align={column.align}
                aria-sort={column.sorted}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={roleOf('rowgroup')}>
          {rows.map((row) => (
            <tr key={keyOf(row)} role={roleOf('row')}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.key} scope="row" role={roleOf('rowheader')} data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role={roleOf('cell')}
                    data-align={column.align}
                    data-first={column.isFirstStacked}
                    data-title={typeof column.title === 'string' ? column.title : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some(({ total }) => total !== undefined) ? (
          <tfoot>
            <tr>
              {columns.map(({ key, total, align, isRowHeader }) =>
                isRowHeader ? (
                  <th key={key} scope="row" data-align={align}>
                    {total}
                  </th>
                ) : (
                  <td key={key} data-align={align}>
                    {total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
