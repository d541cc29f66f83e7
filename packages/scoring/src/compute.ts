import { assembleSites } from './assemble.js';
import { planGrid } from './grid-plan.js';
import { checkEdition, type ScoringInput } from './input.js';
import { overallOf, partAcrossChannels, type ChannelScores } from './overall.js';
import { panelOf } from './panel.js';
import type { Results } from './results.js';
import { scoreAudits } from './scored-audits.js';
import { readSiteAnswers } from './site-answers.js';
import { scoreChannels, type FigureColumn, type SharedColumns } from './site-score.js';
import { registerSites, type SiteRegister } from './site-register.js';
import { pooledVariance } from './uncertainty.js';

/** A column of one figure over all sites. */
function columnOf(register: SiteRegister, figureOf: (site: number) => number | null): FigureColumn {
  return Float64Array.from(register.sites, (_, site) => figureOf(site) ?? Number.NaN);
}

/**
 * Computes the results of an edition (Scoring method, sections 3 to 7b). Takes the grid, the edition's settings, its sites,
 * and its validated audits and site answers, each read once and in any order: the results do not depend on it, to the last
 * bit. Returns an entry for every site, the panel and the pooled variances. Throws ScoringInputError, and computes nothing,
 * where the input is not legal: an unknown site, channel, category or outcome, something that stands twice, an answer that
 * its criterion does not know, an incomplete audit.
 */
export function computeResults(input: ScoringInput): Results {
  const { grid, edition } = input;
  checkEdition(edition);
  const plan = planGrid(grid);
  const register = registerSites(input.sites, edition);
  const siteAnswersOf = readSiteAnswers(plan, register, input.siteAnswers);
  const audits = scoreAudits(plan, register, siteAnswersOf, input.audits);
  const rowsBySite = audits.rowsBySite(register.sites.length);
  const channelColumns = scoreChannels(plan, register, audits, rowsBySite);
  const within = channelColumns.map((columns, channel) => pooledVariance(channel, columns, audits, rowsBySite));
  const isInspected = plan.channels.map((channel) => edition.inspectedChannels.includes(channel));
  const scores: ChannelScores = {
    plan,
    edition,
    columns: channelColumns,
    variances: within.map((variance, channel) => (isInspected[channel] ? 0 : variance)),
  };
  const columns: SharedColumns = {
    overall: columnOf(register, (site) => overallOf(scores, site).value),
    channels: channelColumns.map((channel) => channel.mean),
    determinants: plan.determinants.map((_, part) =>
      columnOf(register, (site) => partAcrossChannels(scores, site, part)),
    ),
  };
  return {
    sites: assembleSites({ register, scores, columns, isInspected }),
    panel: panelOf({ plan, register, edition }, columns),
    withinVariance: Object.fromEntries(plan.channels.map((channel, at) => [channel, within[at] ?? null])),
  };
}
