import { createTranslator, formatScore } from '@barometer/messages';

import { awaitedEditions } from '../src/features/results/awaited-editions.ts';
import { channelRows } from '../src/features/results/chart-rows.ts';
import type { ResultsAnswer, SiteSummary } from '../src/features/results/edition-results.ts';
import type { Figure } from '../src/features/results/figure-fields.ts';
import { overallSentence, sitesSentence } from '../src/features/results/overall-sentence.ts';
import { priorities, rankingOf, strengths } from '../src/features/results/ranking.ts';
import { channelsOf, nextOrder, sortSites } from '../src/features/results/sort-sites.ts';
import { holds } from '../src/features/console/use-operator.ts';
import { filterOf } from '../src/features/console/registrations/registration-filters.ts';
import { readRegistrationSearch } from '../src/features/console/registrations/registration-search.ts';
import { addressOf, shownRun } from '../src/features/console/score-runs/run-address.ts';
import { nextStates } from '../src/features/console/editions/next-states.ts';
import { expect, test } from './browser-test.ts';

const english = createTranslator('en');
const score = (value: number) => formatScore(value, 'en');

const figure = (value: number | null, low: number | null, high: number | null, mean: number | null = 60): Figure => ({
  value,
  low,
  high,
  n: 13,
  reason: value === null ? 'too_few_audits' : null,
  peers: mean === null ? null : { rung: 'category', n: 20, mean, q1: null, q3: null },
});

test('A difference from peers is stated only when the interval leaves their mean outside', () => {
  const say = (one: Figure) => overallSentence(english, score, one);
  expect(say(figure(62, 58, 66))).toBe(
    '62.0 out of 100, between 58.0 and 66.0 with 95% confidence: no detectable difference from your peers, whose mean is 60.0.',
  );
  expect(say(figure(70, 61, 79))).toContain('above the mean of your peers, 60.0');
  expect(say(figure(50, 41, 59))).toContain('below the mean of your peers, 60.0');
  expect(say(figure(70, 61, 79, null))).toContain('Too few comparable organisations');
  expect(say(figure(90, null, null))).toContain('we claim no difference');
  expect(say(figure(null, null, null))).toContain('not published');
});

test('A channel without a score says why, and a site without an account is told of no penalty', () => {
  const channel = (code: string, reason: string) => ({ code, figure: { ...figure(null, null, null), reason } });
  const rows = channelRows(english, [
    { code: 'phone', figure: figure(62, 58, 66) },
    channel('letter', 'not_measured'),
    channel('social', 'no_account'),
  ]);
  expect(rows.map(({ value, missing }) => [value, missing])).toEqual([
    [62, undefined],
    [null, 'Not measured'],
    [null, 'No account, no penalty'],
  ]);
});

test('Several sites differ only when the gap is more than chance explains', () => {
  const say = (...figures: readonly Figure[]) => sitesSentence(english, score, figures);
  expect(say(figure(60, 55, 65), figure(62, 57, 67))).toContain('No detectable difference');
  expect(say(figure(50, 47, 53), figure(null, null, null), figure(70, 67, 73))).toBe(
    'Your 3 sites score from 50.0 to 70.0 out of 100. The gap between the highest and the lowest is more than chance can reasonably explain.',
  );
  expect(say(figure(50, null, null), figure(70, 67, 73))).toContain('we claim no difference between them');
  expect(say(figure(null, null, null))).toContain('None of your sites');
});

const phone = { code: 'phone', weight: 0.3, value: 60 };
const ranked = (id: string, value: number, contribution: number | null = null, gain: number | null = null) => ({
  id,
  channel: 'phone',
  weight: 1,
  value,
  contribution,
  gain,
});

test('Criteria are ranked by what they bring to the overall and what they would add; those outside it are not', () => {
  const ranking = rankingOf(
    [ranked('a', 50, 7.5, 7.5), ranked('b', 100, 45, 0), ranked('c', 0, 0, 25), ranked('d', 0), ranked('e', 80, 8, 2)],
    [phone],
  );
  expect(ranking.hasPoints).toBe(true);
  expect(priorities(ranking, 5).map(({ id }) => id)).toEqual(['c', 'a', 'e']);
  expect(priorities(ranking, 1)[0]?.gain).toBe(25);
  expect(strengths(ranking, 5).map(({ id }) => id)).toEqual(['b', 'e']);
});

test('Without points of the overall, criteria are ranked by weight and margin, and no points are promised', () => {
  const channels = [
    phone,
    { code: 'email', weight: 0.1, value: 50 },
    { code: 'physical', weight: 0, value: 50 },
    { code: 'social', weight: 0.1, value: null },
  ];
  const ranking = rankingOf(
    [
      { ...ranked('heavy', 50), weight: 3 },
      ranked('light', 0),
      { ...ranked('alone', 10), channel: 'email' },
      { ...ranked('visit', 0), channel: 'physical' },
      { ...ranked('done', 100), channel: 'email', weight: 0.5 },
    ],
    channels,
  );
  expect(ranking.hasPoints).toBe(false);
  expect(priorities(ranking, 5).map(({ id }) => id)).toEqual(['heavy', 'light', 'alone']);
  expect(strengths(ranking, 5).map(({ id }) => id)).toEqual(['done']);
});

const site = (name: string, scores: Readonly<Record<string, number | null>>): SiteSummary => ({
  registrationId: name,
  reference: name,
  level: 'paid',
  site: { id: name, name, isCentral: false, isCertified: false },
  overall: figure(scores['overall'] ?? null, null, null),
  channels: Object.entries(scores)
    .filter(([code]) => code !== 'overall')
    .map(([code, value]) => ({ code, figure: figure(value, null, null) })),
});

test('Sites sort by any column; those without the figure come last either way', () => {
  const sites = [
    site('Zoo', { overall: 70, phone: 10 }),
    site('École', { overall: null, phone: 30, physical: 5 }),
    site('Fort', { overall: 50, phone: null }),
  ];
  const names = (by: string, direction: 'ascending' | 'descending') =>
    sortSites(sites, { by, direction }, 'fr').map((one) => one.site.name);
  expect(names('overall', 'descending')).toEqual(['Zoo', 'Fort', 'École']);
  expect(names('overall', 'ascending')).toEqual(['Fort', 'Zoo', 'École']);
  expect(names('phone', 'descending')).toEqual(['École', 'Zoo', 'Fort']);
  expect(names('name', 'ascending')).toEqual(['École', 'Fort', 'Zoo']);
  expect(channelsOf(sites)).toEqual(['phone', 'physical']);
  expect(nextOrder({ by: 'phone', direction: 'descending' }, 'phone').direction).toBe('ascending');
  expect(nextOrder({ by: 'phone', direction: 'descending' }, 'name').direction).toBe('ascending');
});

test('Awaited are the editions that one still takes part in and whose results are not there', () => {
  type Registration = ResultsAnswer['organisation']['registrations'][number];
  const registration = (state: Registration['state'], edition: string, resultsAt: string): Registration => ({
    id: `${state} ${edition}`,
    state,
    edition: { id: edition, name: edition, resultsAt },
  });
  const released = [{ edition: { id: 'old' } }];
  const awaited = awaitedEditions(
    [
      registration('confirmed', 'later', '2028-01-01T00:00:00Z'),
      registration('confirmed', 'soon', '2027-01-01T00:00:00Z'),
      registration('in_draw', 'soon', '2027-01-01T00:00:00Z'),
      registration('declined', 'refused', '2027-01-01T00:00:00Z'),
      registration('scored', 'old', '2026-01-01T00:00:00Z'),
    ],
    released,
  );
  expect(awaited.map(({ id, sites }) => [id, sites])).toEqual([
    ['soon', 2],
    ['later', 1],
  ]);
});

test('The console reads its filters from the address and drops what is none', () => {
  expect(readRegistrationSearch({ type: 'free', etat: 'in_draw', recherche: '  Lyon ' })).toEqual({
    type: 'free',
    etat: 'in_draw',
    recherche: 'Lyon',
  });
  expect(readRegistrationSearch({ type: 'cheap', etat: 'draft', recherche: ' ', autre: 1 })).toEqual({});
  expect(
    readRegistrationSearch({ premiere: 'non', du: '2027-03-15', au: 'hier', recherche: 35, vue: 'repartition' }),
  ).toEqual({
    premiere: 'non',
    du: '2027-03-15',
    recherche: '35',
    vue: 'repartition',
  });
  expect(filterOf({ etat: 'offered', premiere: 'oui' })).toMatchObject({
    kind: null,
    state: 'offered',
    isFirstTime: true,
    search: null,
  });
});

test('Results are never reached by hand: a released run takes the edition there', () => {
  expect(nextStates('review')).toEqual([]);
  expect(nextStates('field_work')[0]).toBe('review');
  expect(holds(['reviewer'], 'scores')).toBe(false);
  expect(holds(['jury', 'field_manager'], 'audits')).toBe(true);
});

test('A link to the provisional run outlives it, and an id that is gone is said to be', () => {
  const provisional = { id: 'p2', isProvisional: true };
  const started = { id: 'f1', isProvisional: false };
  const runs = [provisional, started];
  expect(shownRun(runs, addressOf({ id: 'p1', isProvisional: true }))).toEqual({ run: provisional, isGone: false });
  expect(shownRun(runs, 'p1')).toEqual({ run: started, isGone: true });
  expect(shownRun(runs, addressOf(started))).toEqual({ run: started, isGone: false });
  expect(shownRun(runs, undefined)).toEqual({ run: started, isGone: false });
  expect(shownRun([provisional], undefined)).toEqual({ run: provisional, isGone: false });
  expect(shownRun([], 'p1')).toEqual({ run: undefined, isGone: true });
});
