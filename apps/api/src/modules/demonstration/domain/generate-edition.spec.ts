import { checkAudit, checkSiteAnswers } from '@barometer/scoring';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelsOf, demonstrationGrid as grid, resultsOf } from '../demonstration.fixture.js';
import { EARLIER_EDITION, FINISHED_EDITION } from './edition-plan.js';
import { generateEdition } from './generate-edition.js';
import { earlierParticipants, finishedParticipants } from './participants.js';

interface PublishedFigures {
  readonly editions: readonly {
    readonly name: string;
    readonly participants: number;
    readonly overall: number;
    readonly certified: number;
    readonly certified_gap: number;
    readonly channels: Readonly<Record<string, number>>;
  }[];
}

const publishedPath = join(__dirname, '..', '..', '..', '..', 'data', 'published-figures.json');
const published = (JSON.parse(readFileSync(publishedPath, 'utf8')) as PublishedFigures).editions.find(
  ({ name }) => name === '2020',
);
if (!published) throw new Error('the figures of 2020 are missing');

const before = process.cpuUsage();
const finished = generateEdition(grid, FINISHED_EDITION, finishedParticipants());
const { user, system } = process.cpuUsage(before);
const results = resultsOf(finished);
const earlier = generateEdition(grid, EARLIER_EDITION, earlierParticipants());

/** Far enough from the next whole number that no last bit decides how a figure is shown. */
const ROBUST = 0.2;

describe('the finished edition', () => {
  it('has the participants published for 2020 and takes some seconds of the processor at most to generate', () => {
    expect(finished.participants).toHaveLength(published.participants);
    expect((user + system) / 1_000_000).toBeLessThan(10);
  });

  it('comes to the overall and channel figures published for 2020', () => {
    expect(Math.abs((results.panel.overall.mean ?? 0) - published.overall)).toBeLessThan(ROBUST);
    for (const [channel, figure] of Object.entries(published.channels)) {
      expect(Math.abs((results.panel.channels[channel]?.mean ?? 0) - figure)).toBeLessThan(ROBUST);
    }
  });

  it('comes to the published figures of the certified sites and of the others', () => {
    const { isCertified } = results.panel.cuts;
    expect(Math.abs((isCertified.true?.overall ?? 0) - published.certified)).toBeLessThan(ROBUST);
    expect(Math.abs((isCertified.false?.overall ?? 0) - (published.certified - published.certified_gap))).toBeLessThan(
      ROBUST,
    );
    expect((isCertified.true?.nSites ?? 0) / finished.fieldWork.length).toBe(1 / 8);
  });

  it.each([finished, earlier])('gives only answers that the grid knows', ({ fieldWork }) => {
    const problems = fieldWork.flatMap((work) => [
      ...checkSiteAnswers(grid, work.siteAnswers, channelsOf(work)),
      ...work.audits.flatMap((audit) => checkAudit(grid, audit)),
    ]);
    expect(problems).toEqual([]);
  });

  it('carries out thirteen audits a site, two fewer without a social account and two more with visits', () => {
    const registrations = new Map(
      finished.participants.flatMap((one) => one.registrations.map((r) => [r.site.key, r])),
    );
    for (const { siteKey, audits } of finished.fieldWork) {
      const registration = registrations.get(siteKey);
      const expected = 11 + (registration?.site.hasSocialAccount ? 2 : 0) + (registration?.hasPhysicalVisits ? 2 : 0);
      expect(audits).toHaveLength(expected);
      expect(new Set(audits.map(({ key }) => key)).size).toBe(expected);
    }
  });

  it('has a score for every one of its audits', () => {
    for (const { siteKey, audits } of finished.fieldWork) {
      const scored = Object.values(results.sites.get(siteKey)?.channels ?? {}).reduce((sum, { n }) => sum + n, 0);
      expect(scored).toBe(audits.length);
    }
  });

  it('leaves two to five calls in a hundred unanswered, without any answer', () => {
    const calls = finished.fieldWork.flatMap(({ audits }) => audits.filter(({ channel }) => channel === 'phone'));
    const lost = calls.filter(({ outcome }) => outcome === 'no_answer');
    expect(lost.length / calls.length).toBeGreaterThan(0.02);
    expect(lost.length / calls.length).toBeLessThan(0.05);
    expect(lost.every(({ answers }) => Object.keys(answers).length === 0)).toBe(true);
  });

  it('strays within a site as real audits do', () => {
    for (const channel of ['phone', 'email', 'letter', 'social']) {
      const deviation = Math.sqrt(results.withinVariance[channel] ?? 0);
      expect(deviation).toBeGreaterThan(10);
      expect(deviation).toBeLessThan(18);
    }
  });

  it('shows courtesy at its best on the phone and waiting at its worst', () => {
    const meanOf = (determinant: string): number => {
      const values = [...results.sites].flatMap(([, site]) => site.channelDeterminants.phone?.[determinant] ?? []);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(meanOf('courtesy')).toBeGreaterThan(meanOf('response_quality'));
    expect(meanOf('waiting_management')).toBeLessThan(meanOf('response_quality'));
  });

  it('sets the peers of some sites in their category without quartiles, and of some in their family', () => {
    const peers = [...results.sites].map(([, site]) => site.peers.overall);
    expect(peers.some((peer) => peer?.rung === 'category' && peer.q1 !== null)).toBe(true);
    expect(peers.some((peer) => peer?.rung === 'category' && peer.q1 === null)).toBe(true);
    expect(peers.some((peer) => peer?.rung === 'family')).toBe(true);
  });

  it('is the same to the last answer when it is generated again', () => {
    const again = generateEdition(grid, FINISHED_EDITION, finishedParticipants());
    expect(JSON.stringify(again)).toBe(JSON.stringify(finished));
  });
});

describe('the earlier edition', () => {
  it('has 60 sites and an overall near the one published for 2019', () => {
    expect(earlier.fieldWork).toHaveLength(60);
    const overall = resultsOf(earlier).panel.overall.mean;
    expect(overall).toBeGreaterThan(67);
    expect(overall).toBeLessThan(69);
  });

  it('resembles the finished one site by site', () => {
    const earlierSites = resultsOf(earlier).sites;
    const pairs = [...earlierSites].flatMap(([key, { overall }]) => {
      const later = results.sites.get(key)?.overall.value;
      return later === undefined || later === null || overall.value === null ? [] : [[overall.value, later] as const];
    });
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [before, after] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
    expect(pairs).toHaveLength(48);
    expect(mean(pairs.map(([x, y]) => (x - before) * (y - after)))).toBeGreaterThan(10);
  });
});
