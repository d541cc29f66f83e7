import { computeResults } from '../compute.js';
import { inputOf, type RawAudit } from '../testing/raw-world.js';
import { generator } from '../testing/seeded-random.js';
import { Z_95 } from './uncertainty.js';

/** Between these shares of intervals that hold the truth, a 95 % interval deserves its name. */
const LEAST_SHARE = 0.93;
const MOST_SHARE = 0.97;

const EDITIONS = 200;
const SITES = 24;

/** Points of the scale, half a score point apart: near enough to a continuous score, within the reach of one packed byte. */
const STEP = 0.5;

/** The method's assumption: one variance of an audit per channel, the same at every site. The website is seen whole. */
const CHANNELS = [
  { channel: 'email', weight: 0.25, sd: 5 },
  { channel: 'phone', weight: 0.45, sd: 9 },
  { channel: 'website', weight: 0.3, sd: 0 },
] as const;

const grid = {
  criteria: CHANNELS.map(({ channel }) => ({
    id: channel,
    channel,
    stage: 'reach',
    determinant: 'access',
    answer: {
      type: 'scale',
      points: Array.from({ length: 100 / STEP + 1 }, (_, at) => ({ value: at * STEP, score: at * STEP })),
    },
    weight: 1,
    conditional: false,
    on_no_contact: 'na',
    level: 'audit',
  })),
};

const edition = {
  channelWeights: Object.fromEntries(CHANNELS.map(({ channel, weight }) => [channel, weight])),
  channelWeightsWithPhysical: {},
  inspectedChannels: ['website'],
  categories: { town: { family: 'local', populationCount: 100 } },
};

/** One draw of the standard normal distribution (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function onScale(score: number): number {
  return Math.round(score / STEP) * STEP;
}

/** The true scores of a site by channel: what an endless series of audits would average to. Every fifth has no e-mail. */
function truthOf(random: () => number, site: number): Record<string, number> {
  const measured = CHANNELS.filter(({ channel }) => channel !== 'email' || site % 5 !== 0);
  return Object.fromEntries(measured.map(({ channel }) => [channel, onScale(40 + 20 * random())]));
}

function auditsOf(random: () => number, siteId: string, truth: Readonly<Record<string, number>>): RawAudit[] {
  return CHANNELS.flatMap(({ channel, sd }) => {
    const mean = truth[channel];
    if (mean === undefined) return [];
    const n = sd === 0 ? 1 : 5 + Math.floor(4 * random());
    return Array.from({ length: n }, (_, at) => ({
      auditId: `${siteId}-${channel}-${at}`,
      siteId,
      channel,
      outcome: 'answered' as const,
      answers: { [channel]: onScale(mean + sd * normal(random)) },
    }));
  });
}

/** The truth of the overall, weights renormalised over what was measured. */
function overallTruth(truth: Readonly<Record<string, number>>): number {
  const measured = CHANNELS.filter(({ channel }) => channel in truth);
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  return measured.reduce((sum, { channel, weight }) => sum + weight * (truth[channel] ?? 0), 0) / total;
}

interface Interval {
  readonly figure: string;
  readonly truth: number;
  readonly value: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
}

function intervalOf(
  figure: string,
  truth: number,
  given: Readonly<Record<'value' | 'se' | 'low' | 'high', number | null>> | undefined,
): Interval {
  const { value, se, low, high } = given ?? {};
  if (typeof value !== 'number' || typeof se !== 'number' || typeof low !== 'number' || typeof high !== 'number')
    throw new Error(`no interval for ${figure}`);
  return { figure, truth, value, se, low, high };
}

function simulateEdition(random: () => number): Interval[] {
  const sites = Array.from({ length: SITES }, (_, at) => ({ siteId: `s${at}`, truth: truthOf(random, at) }));
  const results = computeResults(
    inputOf({
      grid,
      edition,
      sites: sites.map(({ siteId }) => ({
        siteId,
        organisationId: siteId,
        category: 'town',
        region: 'r',
        isCentral: true,
        isCertified: false,
      })),
      audits: sites.flatMap(({ siteId, truth }) => auditsOf(random, siteId, truth)),
      siteAnswers: {},
    }),
  );
  return sites.flatMap(({ siteId, truth }) => {
    const site = results.sites.get(siteId);
    const sampled = CHANNELS.filter(({ channel, sd }) => channel in truth && sd > 0);
    return [
      intervalOf('overall', overallTruth(truth), site?.overall),
      ...sampled.map(({ channel }) => intervalOf(channel, truth[channel] ?? Number.NaN, site?.channels[channel])),
    ];
  });
}

function shareOf(intervals: readonly Interval[], holds: (interval: Interval) => boolean): number {
  return intervals.filter(holds).length / intervals.length;
}

/** The share that intervals would reach with a standard error that many times as large. */
function shareWithErrorTimes(factor: number, intervals: readonly Interval[]): number {
  return shareOf(intervals, ({ truth, value, se }) => Math.abs(value - truth) <= Z_95 * se * factor);
}

describe('the 95 % intervals, where audits scatter around the truth of their site as the method assumes', () => {
  const random = generator(20_260_301);
  const all = Array.from({ length: EDITIONS }, () => simulateEdition(random)).flat();

  describe.each(['overall', 'phone', 'email'])('of %s', (figure) => {
    const intervals = all.filter((interval) => interval.figure === figure);

    it('hold the truth in 93 to 97 % of several thousand cases', () => {
      expect(intervals.length).toBeGreaterThan(3500);
      // Chance moves the share by far less than the band is wide.
      expect(4 * Math.sqrt((0.95 * 0.05) / intervals.length)).toBeLessThan(MOST_SHARE - 0.95);
      const share = shareOf(intervals, ({ truth, low, high }) => low <= truth && truth <= high);
      expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
      expect(share).toBeLessThanOrEqual(MOST_SHARE);
    });

    it('would not with a standard error that is a fifth too small or too large', () => {
      expect(shareWithErrorTimes(0.8, intervals)).toBeLessThan(LEAST_SHARE);
      expect(shareWithErrorTimes(1.2, intervals)).toBeGreaterThan(MOST_SHARE);
    });
  });

  it('stay away from 0 and 100, where they would be clipped', () => {
    expect(all.every(({ low, high }) => low > 0 && high < 100)).toBe(true);
  });
});
