import type { Grid } from '@barometer/scoring';
import type { Answers } from './answers/choose-answers.js';
import { workChannel, type GeneratedAudit } from './channel-work.js';

/** A site as the field work needs to know it; `key` is whatever the caller calls it by, and seeds its answers. */
export interface AuditedSite {
  readonly key: string;
  readonly category: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
  readonly hasSocialAccount: boolean;
  readonly hasPhysicalVisits: boolean;
}

/** All that was found out about one site. */
export interface SiteFieldWork {
  readonly siteKey: string;
  readonly audits: readonly GeneratedAudit[];
  /** The site answers of all its audited channels. */
  readonly siteAnswers: Readonly<Answers>;
}

/** Takes a site and the number of audits planned per channel; returns the channels it is audited on. */
export function channelsAudited(site: AuditedSite, channelPlan: Readonly<Record<string, number>>): string[] {
  return Object.keys(channelPlan).filter(
    (channel) =>
      (channelPlan[channel] ?? 0) > 0 &&
      (channel !== 'social' || site.hasSocialAccount) &&
      (channel !== 'physical' || site.hasPhysicalVisits),
  );
}

/**
 * Generates the audits of one site. Takes the score to come near to on each channel; tells `onReached` the mean that the
 * chosen answers reach. The same site and seed give the same audits.
 */
export function workSite(work: {
  readonly grid: Grid;
  readonly site: AuditedSite;
  readonly channelPlan: Readonly<Record<string, number>>;
  readonly seed: string;
  readonly targetOf: (channel: string) => number;
  readonly onReached?: (channel: string, mean: number) => void;
}): SiteFieldWork {
  const { grid, site, channelPlan, seed } = work;
  const audits: GeneratedAudit[] = [];
  const siteAnswers: Answers = {};
  for (const channel of channelsAudited(site, channelPlan)) {
    const done = workChannel({
      grid,
      channel,
      count: channelPlan[channel] ?? 0,
      siteKey: site.key,
      seed,
      target: work.targetOf(channel),
    });
    audits.push(...done.audits);
    Object.assign(siteAnswers, done.siteAnswers);
    work.onReached?.(channel, done.mean);
  }
  return { siteKey: site.key, audits, siteAnswers };
}
