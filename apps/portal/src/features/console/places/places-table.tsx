import { useStratumName } from '../../../i18n/stratum-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import type { Column } from '../../../ui/data-table.js';
import type { ConsoleEdition } from '../console-edition.js';
import type { EditionPlaces, PlacesOfLabel } from './edition-places.js';
import classes from './places.module.css';

interface PlacesTableProps {
  readonly edition: ConsoleEdition;
  readonly places: EditionPlaces;
}

type Count = 'total' | 'held' | 'offered' | 'confirmed' | 'free';

/** The same in figures; held, offered, confirmed and free make up the places of each row. */
export function PlacesTable({ edition, places: { labels, all } }: PlacesTableProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(edition.territories);
  const open = labels.find(({ label }) => label === 'open');
  const count = (key: Count): Column<PlacesOfLabel> => ({
    key,
    title: t(`offers:console.${key}`),
    align: 'end',
    cell: (of) => format.number(of[key]),
    total: format.number(all[key]),
  });
  const people = (key: 'applications' | 'waiting', title: string): Column<PlacesOfLabel> => ({
    key,
    title,
    align: 'end',
    // Those of the open pool are those of all strata: they stand in the sums.
    cell: (of) => (of.label === 'open' ? '' : format.number(of[key])),
    total: format.number(open?.[key] ?? 0),
  });
  return (
    <DataTable
      caption={t('offers:console.caption')}
      isCaptionHidden
      density="compact"
      rows={labels}
      keyOf={({ label }) => label}
      columns={[
        {
          key: 'stratum',
          title: t('offers:console.stratum'),
          isRowHeader: true,
          cell: ({ label }) => nameOf(label),
          total: t('offers:console.all'),
        },
        people('applications', t('offers:console.applicationsColumn')),
        count('total'),
        count('confirmed'),
        {
          ...count('offered'),
          cell: ({ offered, offeredUntil }) => (
            <span className={classes.stack}>
              {format.number(offered)}
              {offeredUntil ? (
                <span className={classes.detail}>{t('offers:console.until', { date: format.date(offeredUntil) })}</span>
              ) : null}
            </span>
          ),
        },
        count('held'),
        count('free'),
        people('waiting', t('offers:console.waiting')),
      ]}
    />
  );
}
