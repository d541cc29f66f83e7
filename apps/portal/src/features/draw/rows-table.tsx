import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import classes from './draw.module.css';
import type { RecordRow, SelectedRow } from './verification/record-rows.js';

interface RowsTableProps {
  readonly caption: string;
  readonly rows: readonly RecordRow[];
  readonly nameOf: (stratum: string) => string;
  readonly isDrawn: boolean;
  readonly empty: string;
}

/** Applications under their numbers, with what came of each once they are drawn. */
export function RowsTable({ caption, rows, nameOf, isDrawn, empty }: RowsTableProps) {
  const t = useTexts();
  const resultOf = useResult();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      density="compact"
      empty={<p role="status">{empty}</p>}
      columns={[
        {
          key: 'number',
          title: t('draw:rows.number'),
          isRowHeader: true,
          cell: ({ id }) => <span className={classes.number}>{id}</span>,
        },
        {
          key: 'stratum',
          title: t('draw:rows.stratum'),
          cell: ({ stratum }) => <span className={classes.wide}>{nameOf(stratum)}</span>,
        },
        {
          key: 'first',
          title: t('draw:rows.firstTime'),
          cell: ({ isFirstTimer }) => t(isFirstTimer ? 'common:state.yes' : 'common:state.no'),
        },
        ...(isDrawn
          ? [
              {
                key: 'result',
                title: t('draw:rows.result'),
                cell: (row: RecordRow) => <span className={classes.wide}>{resultOf(row)}</span>,
              },
            ]
          : []),
      ]}
    />
  );
}

function useResult(): (row: RecordRow) => string {
  const t = useTexts();
  const format = useFormats();
  return ({ round, rank, rankInStratum }) => {
    if (round !== null) return t(round === 1 ? 'draw:rows.round1' : 'draw:rows.round2');
    return t('draw:rows.waiting', { rank: format.number(rank ?? 0), rankInStratum: format.number(rankInStratum ?? 0) });
  };
}

/** The structures that the operator selected, apart, each with its reason. */
export function SelectedTable({
  rows,
  nameOf,
}: {
  readonly rows: readonly SelectedRow[];
  readonly nameOf: (stratum: string) => string;
}) {
  const t = useTexts();
  return (
    <>
      <h3>{t('draw:rows.selectedTitle')}</h3>
      <p>{t('draw:rows.selectedText')}</p>
      <DataTable
        caption={t('draw:rows.selectedCaption')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        density="compact"
        columns={[
          {
            key: 'number',
            title: t('draw:rows.number'),
            isRowHeader: true,
            cell: ({ id }) => <span className={classes.number}>{id}</span>,
          },
          { key: 'stratum', title: t('draw:rows.stratum'), cell: ({ stratum }) => nameOf(stratum) },
          {
            key: 'reason',
            title: t('draw:rows.reason'),
            cell: ({ reason }) => <span className={classes.wide}>{reason}</span>,
          },
        ]}
      />
    </>
  );
}
