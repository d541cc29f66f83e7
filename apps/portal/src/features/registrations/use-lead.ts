import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { offersPlaces } from '../../ui/places-offered.js';
import type { Registration } from './registration.js';

/** The one thing to know of a registration: where it stands, what comes next, and when. */
export function useLead({ state, offerExpiresAt, waitingRank, edition }: Registration, isReleased: boolean): string {
  const t = useTexts();
  const format = useFormats();
  const now = useNow();
  if (isReleased) return t('registrations:lead.published');
  if (state === 'in_draw' && edition.offersAt) {
    const isLate = new Date(edition.offersAt) < now;
    return t(isLate ? 'offers:lead.in_drawLate' : 'offers:lead.in_draw', { date: format.dateTime(edition.offersAt) });
  }
  if (state === 'waiting') {
    const rank =
      typeof waitingRank === 'number'
        ? t('offers:rank.listed', { rank: format.number(waitingRank) })
        : t('offers:rank.late');
    return t(offersPlaces(edition) ? 'offers:lead.waiting' : 'offers:lead.waitedInVain', { rank });
  }
  const date = state === 'offered' && offerExpiresAt ? format.dateTime(offerExpiresAt) : format.date(edition.resultsAt);
  return t(`registrations:lead.${state}`, { date });
}
