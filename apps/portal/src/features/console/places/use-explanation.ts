import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { ConsoleEdition } from '../console-edition.js';
import type { EditionPlaces, PlacesOfLabel } from './edition-places.js';
import { freePlaceReason } from './free-place-reason.js';

type Explain = (of: PlacesOfLabel) => string;

/** Says in a sentence who holds the places of a label, and where those that are free, or that nobody applied for, go. */
export function useExplanation(places: EditionPlaces, strata: ConsoleEdition['strata']): Explain {
  const beforeDraw = useBeforeDraw();
  const parts = useParts();
  const t = useTexts();
  const format = useFormats();
  const waitingInAll = places.labels.find(({ label }) => label === 'open')?.waiting ?? 0;

  return (of) => {
    if (!places.isDrawn) return beforeDraw(of);
    const { label, total, added, waiting } = of;
    const reserved = (strata.find(({ key }) => key === label)?.places ?? 0) + added;
    const moved = label === 'open' ? 0 : Math.max(0, reserved - total);
    if (total === 0) {
      const onOpen = t('offers:console.onOpen', { count: of.onOpenPlaces });
      const there = { onOpen, waits: t('offers:console.waits', { count: waiting }) };
      if (moved === 0) return t('offers:console.noPlacesDrawn', there);
      return `${t('offers:console.allMoved', { count: moved })} ${t('offers:console.drawnThere', there)}`;
    }
    const all =
      moved === 0
        ? t('offers:console.places', { count: total })
        : t('offers:console.placesOf', { count: total, reserved: format.number(reserved) });
    const reason = freePlaceReason(places, of, waitingInAll);
    const sentences = [
      t('offers:console.explained', { places: all, parts: parts(of) }),
      added > 0 && t('console:edition.placesAdded', { count: added }),
      moved > 0 && t('offers:console.moved', { count: moved }),
      reason !== null && t(`offers:console.${reason}`),
      reason === null && label !== 'open' && places.releasedAt && t('offers:console.waitingHere', { count: waiting }),
    ];
    return sentences.filter(Boolean).join(' ');
  };
}

function useBeforeDraw(): Explain {
  const t = useTexts();
  return ({ label, total, applications: count }) => {
    const applications = t('offers:console.applications', { count });
    if (total === 0) return t('offers:console.noPlaces', { applications });
    const places = t('offers:console.places', { count: total });
    if (label === 'open') return t('offers:console.beforeDrawOpen', { places });
    return t(count >= total ? 'offers:console.beforeDraw' : 'offers:console.beforeDrawFew', { places, applications });
  };
}

/** "2 confirmed, 1 free": the states in which the places of a label are. */
function useParts(): Explain {
  const t = useTexts();
  const format = useFormats();
  const list = new Intl.ListFormat(useLanguage(), { type: 'unit', style: 'long' });
  return ({ confirmed, offered, offeredUntil, held, free }) => {
    const date = offeredUntil ? format.date(offeredUntil) : '';
    const parts = [
      confirmed > 0 && t('offers:console.confirmed', { count: confirmed }),
      offered > 0 && t('offers:console.offered', { count: offered, date }),
      held > 0 && t('offers:console.held', { count: held }),
      free > 0 && t('offers:console.free', { count: free }),
    ];
    return list.format(parts.filter((part) => part !== false));
  };
}
