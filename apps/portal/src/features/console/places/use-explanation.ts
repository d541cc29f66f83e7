import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { EditionPlaces, PlacesOfLabel } from './edition-places.js';
import { freePlaceReason } from './free-place-reason.js';

/** Says in a sentence who holds the places of a label, and where those that are free go. */
export function useExplanation(places: EditionPlaces): (of: PlacesOfLabel) => string {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
  const waitingInAll = places.labels.find(({ label }) => label === 'open')?.waiting ?? 0;

  return (of) => {
    const { label, total, confirmed, offered, offeredUntil, held, free } = of;
    const applications = t('offers:console.applications', { count: of.applications });
    if (total === 0) return t('offers:console.noPlaces', { applications });
    const all = t('offers:console.places', { count: total });
    if (!places.isDrawn) {
      if (label === 'open') return t('offers:console.beforeDrawOpen', { places: all });
      const isTaken = of.applications >= total;
      return t(isTaken ? 'offers:console.beforeDraw' : 'offers:console.beforeDrawFew', { places: all, applications });
    }
    const parts = [
      confirmed > 0 && t('offers:console.confirmed', { count: confirmed }),
      offered > 0 &&
        t('offers:console.offered', { count: offered, date: offeredUntil ? format.date(offeredUntil) : '' }),
      held > 0 && t('offers:console.held', { count: held }),
      free > 0 && t('offers:console.free', { count: free }),
    ].filter((part) => part !== false);
    const sentence = t('offers:console.explained', { places: all, parts: list.format(parts) });
    const reason = freePlaceReason(places, of, waitingInAll);
    if (reason !== null) return `${sentence} ${t(`offers:console.${reason}`)}`;
    if (label === 'open' || !places.releasedAt) return sentence;
    return `${sentence} ${t('offers:console.waitingHere', { count: of.waiting })}`;
  };
}
