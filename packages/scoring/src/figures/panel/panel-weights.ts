import type { EditionSettings } from '../../kernel/input.js';
import type { SiteRegister } from '../../kernel/site-register.js';

/** Between which bounds a weight is held, once scaled to mean 1 (Scoring method, section 7). */
export const LEAST_WEIGHT = 0.333;
export const LARGEST_WEIGHT = 3;

/** Sites of the edition in each category that has any. */
function countByCategory(register: SiteRegister): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of register.sites) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** Divides the weights by their mean, a running sum in ascending order of site ids. */
function scaleToMeanOne(weights: Float64Array): void {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const mean = sum / weights.length;
  for (let site = 0; site < weights.length; site += 1) weights[site] = (weights[site] ?? 0) / mean;
}

/**
 * The post-stratification weights of the sites (Scoring method, section 7): N_h / n_h, scaled to mean 1, capped, scaled to
 * mean 1 again, in one pass. The last scaling may carry a weight slightly past its bound; the method asks for no second cap.
 * Takes the sites of the edition, with or without figures, and its settings; returns a weight for each site, by its place
 * in the register. A category with a population of 0 weighs 0 before the cap and so the least weight after it. Where all
 * sites are in such categories nothing can be scaled: every weight is NaN, and no figure has a weighted mean. The
 * populations are those of an edition that `checkEdition` let pass.
 */
export function stratificationWeights(register: SiteRegister, edition: EditionSettings): Float64Array {
  const counts = countByCategory(register);
  const weights = Float64Array.from(register.sites, ({ category }) => {
    return (edition.categories[category]?.populationCount ?? 0) / (counts.get(category) ?? 0);
  });
  if (weights.every((weight) => weight === 0)) return weights.fill(Number.NaN);
  scaleToMeanOne(weights);
  weights.forEach((weight, site) => (weights[site] = Math.min(LARGEST_WEIGHT, Math.max(LEAST_WEIGHT, weight))));
  scaleToMeanOne(weights);
  return weights;
}
