import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataTable } from '../../../../ui/data-table.js';
import type { Column } from '../../../../ui/data-table.js';
import { ScoreBar } from '../../../../ui/score-bar.js';
import classes from '../registrations.module.css';

/** One sort of registration, and how many there are. */
export interface CountRow {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  /** Free applications beside the places reserved for them, where there are such. */
  readonly applications?: number;
  readonly places?: number;
}

interface CountsTableProps {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly CountRow[];
  readonly total: number;
}

/** Registrations by one of their properties, each beside its share of all, and beside the free places where some are reserved. */
export function CountsTable({ caption, heading, rows, total }: CountsTableProps) {
  const t = useTexts();
  const format = useFormats();
  const share = (count: number) => (total === 0 ? 0 : count / total);
  const hasPlaces = rows.some(({ places = 0 }) => places > 0);
  const againstPlaces: readonly Column<CountRow>[] = [
    {
      key: 'applications',
      title: t('control:counts.applications'),
      align: 'end',
      cell: ({ applications = 0 }) => format.number(applications),
    },
    { key: 'places', title: t('control:counts.places'), align: 'end', cell: ({ places = 0 }) => format.number(places) },
    {
      key: 'perPlace',
      title: t('control:counts.perPlace'),
      align: 'end',
      cell: ({ applications = 0, places = 0 }) => (places === 0 ? '–' : format.decimals(applications / places, 1)),
    },
  ];
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      density="compact"
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        { key: 'label', title: heading, isRowHeader: true, cell: ({ label }) => label },
        {
          key: 'count',
          title: t('control:counts.count'),
          align: 'end',
          cell: ({ count }) => format.number(count),
        },
        {
          key: 'share',
          title: t('control:counts.share'),
          cell: ({ count }) => (
            <span className={classes.share}>
              <span>{format.percent(share(count), 0)}</span>
              <ScoreBar value={100 * share(count)} />
            </span>
          ),
        },
        ...(hasPlaces ? againstPlaces : []),
      ]}
    />
  );
}
