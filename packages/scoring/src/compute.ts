import { EditionScoring } from './edition-scoring.js';
import type { ScoringInput } from './kernel/input.js';
import type { Results } from './figures/results.js';

/**
 * Computes the results of an edition (Scoring method, sections 3 to 8). Takes the grid, the edition's settings, its sites,
 * and its validated audits and site answers, each read once and in any order: the results do not depend on it, to the last
 * bit. Returns an entry for every site and organisation, made when it is asked for, the panel and the pooled variances.
 * Throws ScoringInputError, and computes nothing, where the input is not legal: an unknown site, channel, category or
 * outcome, something that stands twice, an answer that its criterion does not know, an incomplete audit.
 */
export function computeResults(input: ScoringInput): Results {
  const scoring = new EditionScoring(input);
  for (const row of input.siteAnswers) scoring.addSiteAnswers(row);
  for (const audit of input.audits) scoring.addAudit(audit);
  return scoring.results();
}
