import { ABSENT } from './answers.js';
import { codeOfAnswer } from './audit-score.js';
import type { GridPlan } from './grid-plan.js';
import { ScoringInputError, type SiteAnswers } from './input.js';
import type { SiteRegister } from './site-register.js';

/** Gives the packed site answers of a site on a channel, both by their places; all absent where none were given. */
export type SiteAnswersOf = (site: number, channel: number) => Float64Array;

/** A present site answer must be legal even where no audit makes use of it (Scoring method, section 1). */
function checkPresent(plan: GridPlan, channel: number, row: SiteAnswers): void {
  for (const planned of plan.channelPlans[channel]?.criteria ?? []) {
    const packed = row.answers[planned.slot];
    if (planned.criterion.level === 'site' && packed !== undefined && packed !== ABSENT)
      codeOfAnswer(planned, packed, 'site');
  }
}

/** Names the site and channel of an input error that was found deeper down. */
function withPlace<T>(where: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ScoringInputError) throw new ScoringInputError(`${where}: ${error.message}`);
    throw error;
  }
}

/**
 * Reads all site answers, once and in any order. Takes the plan, the sites and the rows; returns their look-up. Throws
 * ScoringInputError for an unknown site or channel, a second row of a site and channel, a row of a wrong length, or an
 * answer that is not legal.
 */
export function readSiteAnswers(plan: GridPlan, register: SiteRegister, rows: Iterable<SiteAnswers>): SiteAnswersOf {
  const channelPlaces = new Map(plan.channels.map((channel, place) => [channel, place]));
  const given = new Map<number, Float64Array>();
  const absent = plan.channelPlans.map((channel) => new Float64Array(channel.siteCriteria).fill(ABSENT));
  for (const row of rows) {
    withPlace(`site ${row.siteId}, channel ${row.channel}`, () => {
      const site = register.placeOf.get(row.siteId);
      const channel = channelPlaces.get(row.channel);
      if (site === undefined) throw new ScoringInputError('this site is unknown');
      if (channel === undefined) throw new ScoringInputError('this channel is unknown');
      if (row.answers.length !== absent[channel]?.length) throw new ScoringInputError('wrong number of site answers');
      const key = site * plan.channels.length + channel;
      if (given.has(key)) throw new ScoringInputError('its site answers stand twice');
      checkPresent(plan, channel, row);
      given.set(key, row.answers);
    });
  }
  return (site, channel) => given.get(site * plan.channels.length + channel) ?? absent[channel] ?? new Float64Array(0);
}
