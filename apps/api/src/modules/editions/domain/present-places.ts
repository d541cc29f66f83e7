import { addedPlaces } from './amendments.js';
import { placeLabels, type Stratum } from './strata.js';

/** How many places bear a label: those of the rules, and those that amendments added. */
export function presentPlaces(
  edition: { readonly strata: readonly Stratum[]; readonly freePlaces: number },
  amendments: Parameters<typeof addedPlaces>[0],
  label: string,
): number {
  const ofRules = placeLabels(edition).filter((one) => one === label).length;
  return ofRules + (addedPlaces(amendments).find((added) => added.label === label)?.places ?? 0);
}
