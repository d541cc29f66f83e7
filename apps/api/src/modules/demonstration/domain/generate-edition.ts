import type { Grid } from '@barometer/scoring';
import type { DemonstrationEditionPlan } from './edition-plan.js';
import { channelsAudited, workSite, type AuditedSite, type SiteFieldWork } from './field-work.js';
import type { DemonstrationParticipant } from './participants.js';
import { centredTargets, deviationOf, groupMean, withinReach } from './targets.js';

/** An edition of the demonstration: who takes part, and what was found out about every site. */
export interface GeneratedEdition {
  readonly plan: DemonstrationEditionPlan;
  readonly participants: readonly DemonstrationParticipant[];
  readonly fieldWork: readonly SiteFieldWork[];
}

/** The registered sites of an edition, as its field work needs to know them. */
export function auditedSites(participants: readonly DemonstrationParticipant[]): AuditedSite[] {
  return participants.flatMap(({ organisation, registrations }) =>
    registrations.map(({ site, hasPhysicalVisits }) => ({
      key: site.key,
      category: organisation.category,
      isCentral: site.isCentral,
      isCertified: site.isCertified,
      hasSocialAccount: site.hasSocialAccount,
      hasPhysicalVisits,
    })),
  );
}

/** The sites that one mean is asked of: those of a channel that are certified, or those that are not. */
interface Group {
  readonly targets: ReadonlyMap<string, number>;
  /** What the sites so far fell short of their targets together, in points: the next ones make it up. */
  shortfall: number;
}

/** The part of a shortfall that one site makes up: all of it at once would turn one bad site into a very good neighbour. */
const MADE_UP_BY_NEXT = 0.3;

type Groups = ReadonlyMap<string, Group>;

function groupKey(channel: string, site: AuditedSite): string {
  return `${channel} ${String(site.isCertified)}`;
}

function groupsOf(plan: DemonstrationEditionPlan, sites: readonly AuditedSite[]): Groups {
  const groups = new Map<string, Group>();
  for (const channel of Object.keys(plan.channelPlan)) {
    const measured = sites.filter((site) => channelsAudited(site, plan.channelPlan).includes(channel));
    const certifiedShare = measured.filter((site) => site.isCertified).length / Math.max(1, measured.length);
    for (const isCertified of [true, false]) {
      const members = measured.filter((site) => site.isCertified === isCertified);
      const first = members[0];
      if (!first) continue;
      const targets = centredTargets(
        channel,
        groupMean(plan.figures, channel, { isCertified, certifiedShare }),
        members.map((site) => deviationOf(site, channel, plan.seed)),
      );
      groups.set(groupKey(channel, first), {
        targets: new Map(members.map((site, at) => [site.key, targets[at] ?? 0])),
        shortfall: 0,
      });
    }
  }
  return groups;
}

function workInGroups(grid: Grid, plan: DemonstrationEditionPlan, site: AuditedSite, groups: Groups): SiteFieldWork {
  const groupOf = (channel: string): Group => {
    const group = groups.get(groupKey(channel, site));
    if (!group) throw new RangeError(`no target for ${site.key} on ${channel}`);
    return group;
  };
  return workSite({
    grid,
    site,
    channelPlan: plan.channelPlan,
    seed: plan.seed,
    targetOf: (channel) => {
      const group = groupOf(channel);
      return withinReach(channel, (group.targets.get(site.key) ?? 0) + MADE_UP_BY_NEXT * group.shortfall);
    },
    onReached: (channel, mean) => {
      const group = groupOf(channel);
      group.shortfall += (group.targets.get(site.key) ?? 0) - mean;
    },
  });
}

/**
 * Generates an edition whose panel comes to the figures of its plan, by the choice of answers alone: every site aims at a
 * drawn score, and what one site misses the next ones make up. Takes the grid, the plan and who takes part; returns the
 * same edition for the same input.
 */
export function generateEdition(
  grid: Grid,
  plan: DemonstrationEditionPlan,
  participants: readonly DemonstrationParticipant[],
): GeneratedEdition {
  const sites = auditedSites(participants);
  const groups = groupsOf(plan, sites);
  return { plan, participants, fieldWork: sites.map((site) => workInGroups(grid, plan, site, groups)) };
}
