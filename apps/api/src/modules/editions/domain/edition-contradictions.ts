import { beacon } from './contradictions/beacon.js';
import type { Contradiction, ContradictionRule, EditionSettings, Prices } from './contradictions/contradiction.js';
import { results, windows } from './contradictions/field-work.js';
import { details, nameAndNumber, offers, registrationDates } from './contradictions/identity-and-dates.js';
import { strata, territories } from './contradictions/places.js';
import { plan, visits } from './contradictions/plan.js';
import { prices } from './contradictions/prices.js';

/** In the order of the settings on the page. */
const rules: readonly ContradictionRule[] = [
  nameAndNumber,
  registrationDates,
  beacon,
  offers,
  details,
  windows,
  results,
  territories,
  strata,
  visits,
  plan,
  prices,
];

/**
 * Everything that contradicts itself in the settings of an edition, in the order of the page; nothing when they can all be held at once. Each names the
 * setting to mend, so that an edition is refused at saving, while it costs nothing, and never in the middle of its registrations.
 */
export function contradictionsOf(settings: EditionSettings, list: Prices): Contradiction[] {
  return rules.flatMap((rule) => rule(settings, list));
}
