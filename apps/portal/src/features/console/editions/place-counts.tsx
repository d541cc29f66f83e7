import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import classes from './editions.module.css';
import type { PlaceCount } from './places.js';

const PARTS = ['confirmed', 'offered', 'held', 'free'] as const;

interface PlaceCountsProps {
  readonly places: PlaceCount;
  /** As the settings say; they exist once the edition is announced, and amendments add to them. */
  readonly planned: number;
}

/** Where the free places stand: one bar whose parts are named and counted below. Before they exist, when they will. */
export function PlaceCounts({ places, planned }: PlaceCountsProps) {
  const t = useTexts();
  const format = useFormats();
  const { total, free } = places;
  const added = total - planned;
  const share = (count: number) => (total === 0 ? 0 : (count / total) * 100);
  const shown = PARTS.filter((part) => part !== 'held' || places.held > 0);
  const startOf = (part: (typeof PARTS)[number]) =>
    PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, before) => sum + share(places[before]), 0);

  if (total === 0) {
    return (
      <p>
        {planned === 0 ? t('console:edition.placesNoneEver') : t('console:edition.placesNotYet', { count: planned })}
      </p>
    );
  }
  return (
    <div className={classes.places}>
      <p>
        {free === 0
          ? t('console:edition.placesNone', { total: format.number(total) })
          : t('console:edition.placesSentence', { count: free, total: format.number(total) })}{' '}
        {added > 0 ? t('console:edition.placesAdded', { count: added }) : null}
      </p>
      <svg className={classes.track} aria-hidden="true">
        {shown.map((part) => (
          <rect
            key={part}
            className={classes[part]}
            x={`${startOf(part)}%`}
            width={`${share(places[part])}%`}
            y="1"
            height="16"
          />
        ))}
      </svg>
      <DataTable
        caption={t('console:edition.placesCaption')}
        isCaptionHidden
        density="compact"
        rows={[...shown, 'total' as const]}
        keyOf={(part) => part}
        columns={[
          {
            key: 'part',
            title: t('console:edition.places'),
            isRowHeader: true,
            cell: (part) => (
              <>
                {part === 'total' ? null : <span className={classes.key} data-of={part} aria-hidden="true" />}
                {t(`console:edition.${part}`)}
              </>
            ),
          },
          {
            key: 'count',
            title: <span className="visually-hidden">{t('console:edition.total')}</span>,
            align: 'end',
            cell: (part) => format.number(places[part]),
          },
        ]}
      />
    </div>
  );
}
