import type { EditionBeacon, Territory } from '../../editions/index.js';
import type { EditionDates } from './edition-calendar.js';

const DAY_MS = 24 * 3600 * 1000;

/** Regions overseas, by their codes. */
const OVERSEAS = ['01', '02', '03', '04', '06'];

/** Two territories, so that a stratum is more than a category. A demonstration value. */
export const TERRITORIES: readonly Territory[] = [
  { code: 'metropole', labelFr: 'Métropole', labelEn: 'Mainland France', regionCodes: null },
  { code: 'outremer', labelFr: 'Outre-mer', labelEn: 'Overseas', regionCodes: OVERSEAS },
];

/** How the free places of a demonstration edition are drawn; all of it demonstration values. */
export function drawSettings({ registrationClosesAt, fieldWork }: EditionDates) {
  const afterClose = (days: number): Date => new Date(registrationClosesAt.getTime() + days * DAY_MS);
  const beacon: EditionBeacon = {
    kind: 'announced',
    source: 'Valeur de démonstration, annoncée après la clôture des inscriptions',
    pattern: '[0-9]{6}',
  };
  return {
    isSandbox: false,
    territories: [...TERRITORIES],
    visitCapacity: 60,
    beacon,
    beaconAt: afterClose(2),
    offersAt: afterClose(3),
    daysToAnswer: 7,
    detailsDueAt: new Date(fieldWork.startsAt.getTime() - 1000),
  };
}
