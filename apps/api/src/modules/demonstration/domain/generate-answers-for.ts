import type { Grid } from '@barometer/scoring';
import type { DemonstrationEditionPlan } from './edition-plan.js';
import { workSite, type AuditedSite, type SiteFieldWork } from './field-work.js';
import { deviationOf, groupMean, withinReach } from './targets.js';

/** Share of certified sites that the certified gap is spread over, where the sites are not ours to choose. */
const USUAL_CERTIFIED_SHARE = 1 / 8;

type AnswersPlan = Pick<DemonstrationEditionPlan, 'channelPlan' | 'figures'>;

/**
 * Generates audits and answers for any sites, a visitor's own included. Takes the grid, the sites, the channel plan with
 * the figures to lie around, and a seed; returns the field work in the order of the sites. What a site gets depends on the
 * site and the seed alone, so that a site that joins later changes nothing for the others.
 */
export function generateAnswersFor(
  grid: Grid,
  sites: readonly AuditedSite[],
  plan: AnswersPlan,
  seed: string,
): SiteFieldWork[] {
  return sites.map((site) =>
    workSite({
      grid,
      site,
      channelPlan: plan.channelPlan,
      seed,
      targetOf: (channel) => {
        const group = { isCertified: site.isCertified, certifiedShare: USUAL_CERTIFIED_SHARE };
        return withinReach(channel, groupMean(plan.figures, channel, group) + deviationOf(site, channel, seed));
      },
    }),
  );
}
