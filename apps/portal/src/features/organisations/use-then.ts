import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { offersPlaces } from '../../ui/places-offered.js';
import type { SpaceRegistration } from './structure-space.js';

/** What comes after the state of a registration, with its date. */
export function useThen(): (registration: SpaceRegistration) => string {
  const t = useTexts();
  const format = useFormats();
  return ({ state, offerExpiresAt, edition }) => {
    const { registrationClosesAt, resultsAt, fieldWorkWindows } = edition;
    switch (state) {
      case 'in_draw':
        return t('registrations:then.in_draw', { date: format.date(registrationClosesAt) });
      case 'offered':
        return t('registrations:then.offered', {
          date: offerExpiresAt ? format.dateTime(offerExpiresAt) : format.date(registrationClosesAt),
        });
      case 'confirmed': {
        const [first] = fieldWorkWindows;
        if (!first) return t('registrations:then.confirmedPlain');
        return t('registrations:then.confirmed', { date: format.date(first.startsAt) });
      }
      case 'in_field':
      case 'scored':
        return t(`registrations:then.${state}`, { date: format.date(resultsAt) });
      case 'waiting':
        return offersPlaces(edition) ? t('registrations:then.waiting') : t('registrations:then.waitedInVain');
      case 'draft':
      case 'submitted':
      case 'selected':
      case 'awaiting_commitment':
      case 'published':
      case 'declined':
      case 'expired':
      case 'withdrawn':
        return t(`registrations:then.${state}`);
    }
  };
}
