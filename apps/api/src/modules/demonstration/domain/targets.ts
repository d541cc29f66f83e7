import { habitsOf } from './channel-habits.js';
import type { AuditedSite } from './field-work.js';
import { randomFrom } from './random.js';

/** What an edition should come to: the panel mean of each channel, and how far the certified sites lie above the others. */
export interface EditionFigures {
  readonly channelMeans: Readonly<Record<string, number>>;
  readonly certifiedGap: number;
}

/** A little better or worse than the rest, in points. */
const CATEGORY_EFFECTS: Readonly<Record<string, number>> = {
  city_over_50k: 1,
  city_20k_50k: 0.5,
  city_under_20k: -1,
  intercommunality: -1.5,
  department: 0,
  region: 2.5,
  france_services: 3,
  planning_economy: 1.5,
  social_health: -0.5,
};

const SECONDARY_SITE_EFFECT = -2.5;
/** What a site does well or badly on every channel alike, as a standard deviation in points. */
const SITE_SPREAD = 4.5;

/** Takes a channel and a score wished for; returns it within what the demonstration gives on that channel. */
export function withinReach(channel: string, score: number): number {
  const { lowest, highest } = habitsOf(channel);
  return Math.min(highest, Math.max(lowest, score));
}

/** How far a site lies from its edition's mean on a channel, in points. Its own part is the same in every edition. */
export function deviationOf(site: AuditedSite, channel: string, seed: string): number {
  return (
    (CATEGORY_EFFECTS[site.category] ?? 0) +
    (site.isCentral ? 0 : SECONDARY_SITE_EFFECT) +
    SITE_SPREAD * randomFrom('character', site.key).bell() +
    habitsOf(channel).betweenSites *
      (0.8 * randomFrom('character', site.key, channel).bell() + 0.6 * randomFrom(seed, site.key, channel).bell())
  );
}

/**
 * The mean of one group of sites, certified or not, on a channel. Takes the share of certified sites, 0 to 1; the two
 * means lie the gap apart and their weighted mean is that of the edition.
 */
export function groupMean(
  figures: EditionFigures,
  channel: string,
  group: { isCertified: boolean; certifiedShare: number },
): number {
  const { isCertified, certifiedShare } = group;
  return (figures.channelMeans[channel] ?? 0) + figures.certifiedGap * ((isCertified ? 1 : 0) - certifiedShare);
}

const CENTRING_ROUNDS = 12;

/**
 * Shifts drawn deviations so that the targets, cut to what is within reach, have exactly the mean asked for. Takes the
 * channel, its mean and the deviations; returns one target for each.
 */
export function centredTargets(channel: string, mean: number, deviations: readonly number[]): number[] {
  let shift = mean;
  const targets = (): number[] => deviations.map((deviation) => withinReach(channel, shift + deviation));
  for (let round = 0; round < CENTRING_ROUNDS; round += 1) {
    const reached = targets().reduce((sum, target) => sum + target, 0) / Math.max(1, deviations.length);
    shift += mean - reached;
  }
  return targets();
}
