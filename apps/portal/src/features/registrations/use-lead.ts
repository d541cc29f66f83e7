import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Registration } from './registration.js';

/** The one thing to know of a registration: where it stands, what comes next, and when. */
export function useLead({ state, offerExpiresAt, waitingBand, edition }: Registration, isReleased: boolean): string {
  const t = useTexts();
  const format = useFormats();
  if (isReleased) return t('registrations:lead.published');
  if (state === 'in_draw' && edition.offersAt) {
    return t('offers:lead.in_draw', { date: format.dateTime(edition.offersAt) });
  }
  if (state === 'waiting' && waitingBand) return t('offers:lead.waiting', { band: t(`offers:band.${waitingBand}`) });
  const date = state === 'offered' && offerExpiresAt ? format.dateTime(offerExpiresAt) : format.date(edition.resultsAt);
  return t(`registrations:lead.${state}`, { date });
}
