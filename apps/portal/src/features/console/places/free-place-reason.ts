import type { EditionPlaces, PlacesOfLabel } from './edition-places.js';

/** Where a free place goes next, or why it stays free: the rule of the draw, told for one label. */
export type FreePlaceReason =
  'freeOver' | 'freePaused' | 'freeHeld' | 'freeNobody' | 'freeOpen' | 'freeOwn' | 'freeOther';

/** @returns null where no place of the label is free, or before the draw */
export function freePlaceReason(
  {
    isDrawn,
    releasedAt,
    areOffered,
    arePaused,
  }: Pick<EditionPlaces, 'isDrawn' | 'releasedAt' | 'areOffered' | 'arePaused'>,
  { label, free, waiting }: Pick<PlacesOfLabel, 'label' | 'free' | 'waiting'>,
  waitingInAll: number,
): FreePlaceReason | null {
  if (free === 0 || !isDrawn) return null;
  if (!areOffered) return 'freeOver';
  if (arePaused) return 'freePaused';
  if (!releasedAt) return 'freeHeld';
  if (waitingInAll === 0) return 'freeNobody';
  if (label === 'open') return 'freeOpen';
  return waiting > 0 ? 'freeOwn' : 'freeOther';
}
