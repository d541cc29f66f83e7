import { readFileSync } from 'node:fs';

import { createTranslator, formatNumber } from '@barometer/messages';

import { answerWords } from '../src/features/results/lineage/answer-words.ts';
import { figureId, readFigureId } from '../src/features/results/lineage/figure-id.ts';
import type { LineageAnswer, LineageAudit } from '../src/features/results/lineage/figure-lineage.ts';
import { countOfNoContact, leftOutOf } from '../src/features/results/lineage/left-out.ts';
import { hasInterval, spreadOf } from '../src/features/results/lineage/spread.ts';
import { isWhole, termsOf, totalPoints } from '../src/features/results/lineage/terms.ts';
import { sumOfAnswers } from '../src/features/results/lineage/audit-sum.ts';
import { sampleMethodFigures } from '../src/features/results/method/sample-method-figures.ts';
import { sampleChannels } from '../src/sample/sample-channels.ts';
import { sampleSite } from '../src/sample/sample-site.ts';
import { expect, test } from './browser-test.ts';

const french = createTranslator('fr');
const number = (value: number) => formatNumber(value, 'fr');

const answer = (id: string, facts: Partial<LineageAnswer> = {}): LineageAnswer => ({
  criterionId: id,
  labelFr: id,
  labelEn: id,
  isSiteAnswer: false,
  value: 'true',
  unit: null,
  pointLabelFr: null,
  score: 100,
  weight: 1,
  coefficient: 0.1,
  contribution: 10,
  excluded: null,
  isNoContact: false,
  ...facts,
});

const audit = (number: number, answers: readonly LineageAnswer[], facts: Partial<LineageAudit> = {}): LineageAudit => ({
  number,
  version: 1,
  outcome: 'ANSWERED',
  score: 100,
  weight: 1,
  coverage: 1,
  coefficient: 0.5,
  excluded: null,
  answers: [...answers],
  ...facts,
});

const channel = (
  code: string,
  value: number | null,
  weight: number,
  share: number | null,
  audits: LineageAudit[] = [],
) => ({
  code,
  value,
  weight,
  share,
  auditCount: value === null ? 0 : Math.max(audits.length, 2),
  audits,
});

test('Ids of figures are read as they are written, and others refused', () => {
  expect(readFigureId(figureId('overall'))).toEqual({ kind: 'overall', code: '' });
  expect(readFigureId(figureId('criterion', 'TEL-06'))).toEqual({ kind: 'criterion', code: 'TEL-06' });
  for (const wrong of ['', 'phone', 'channel', 'channel:', 'overall:phone', 'se:phone']) {
    expect(readFigureId(wrong), wrong).toBeNull();
  }
});

test('An absent channel leaves the sum, and the points of the others still make the figure', () => {
  const terms = termsOf([
    channel('phone', 80, 0.3, 0.75),
    channel('social', null, 0.6, null),
    channel('letter', 40, 0.1, 0.25),
  ]);
  expect(terms.map(({ code }) => code)).toEqual(['phone', 'letter']);
  expect(totalPoints(terms)).toBeCloseTo(70, 9);
  expect(isWhole(terms)).toBe(false);
});

test('The uncertainty of an overall adds those of its channels; one seen whole adds none, one unknown hides it', () => {
  const channels = [channel('phone', 80, 0.5, 0.5), channel('website', 60, 0.5, 0.5)];
  const known = [
    { channel: 'phone', variance: 128, isInspected: false },
    { channel: 'website', variance: 900, isInspected: true },
  ];
  expect(spreadOf('overall', { channels, withinVariance: known }).se).toBeCloseTo(4, 9);
  expect(spreadOf('channel', { channels: channels.slice(0, 1), withinVariance: known }).se).toBeCloseTo(8, 9);
  expect(spreadOf('channel', { channels: channels.slice(1), withinVariance: known }).se).toBeNull();
  const unknown = [{ channel: 'phone', variance: null, isInspected: false }, ...known.slice(1)];
  expect(spreadOf('overall', { channels, withinVariance: unknown }).se).toBeNull();
  expect(hasInterval('stage')).toBe(false);
});

test('What does not count is told with its reason, and zeros of calls nobody took are told apart', () => {
  const figure = (value: number | null, reason: string | null) => ({
    value,
    reason,
    low: null,
    high: null,
    n: null,
    peers: null,
  });
  const site = {
    channels: [
      { code: 'phone', figure: figure(50, null) },
      { code: 'website', figure: figure(60, null) },
      { code: 'social', figure: figure(null, 'no_account') },
      { code: 'physical', figure: figure(70, null) },
    ],
  };
  const lineage = {
    channels: [
      channel('phone', 50, 1, 1, [
        audit(1, [
          answer('1'),
          answer('2', { value: null, score: null, excluded: 'NOT_APPLICABLE' }),
          answer('3', { value: null, score: 0, isNoContact: true }),
        ]),
        audit(2, [answer('1', { value: null, score: null, excluded: 'NOT_APPLICABLE' })], {
          score: null,
          coverage: 0.4,
          excluded: 'INSUFFICIENT',
        }),
        audit(3, [answer('1', { value: null, score: null, excluded: 'ABSENT' })], {
          outcome: 'NO_ANSWER',
          score: null,
          excluded: 'NOTHING_APPLICABLE',
        }),
      ]),
      channel('social', null, 1, null),
    ],
  };
  // A channel without any criterion of a determinant is not in its lineage, however well it was measured.
  expect(leftOutOf({ kind: 'determinant', code: 'courtesy' }, lineage, site)).toEqual([
    { what: 'channel', code: 'website', reason: 'no_criterion' },
    { what: 'channel', code: 'social', reason: 'no_account' },
    { what: 'physical' },
    { what: 'audit', channel: 'phone', number: 2, coverage: 0.4, reason: 'INSUFFICIENT' },
    { what: 'audit', channel: 'phone', number: 3, coverage: 1, reason: 'NO_ANSWER' },
    { what: 'answers', reason: 'NOT_APPLICABLE', count: 1 },
  ]);
  expect(leftOutOf({ kind: 'channel', code: 'phone' }, lineage, site).map(({ what }) => what)).toEqual([
    'audit',
    'audit',
    'answers',
  ]);
  expect(countOfNoContact(lineage.channels.flatMap(({ audits }) => audits))).toBe(1);
  expect(sumOfAnswers(audit(1, [answer('1', { weight: 3, score: 50 }), answer('2', { score: 0 })]))).toEqual({
    count: 2,
    weight: 4,
    weighted: 150,
  });
});

test('Answers are said in words', () => {
  const say = (facts: Partial<LineageAnswer>) => answerWords(french, number, answer('x', facts));
  expect(say({ value: 'false' }).text).toBe('Non');
  expect(say({ value: '1', unit: 'rings' }).text).toBe('1 sonnerie');
  expect(say({ value: '2.5', unit: 'working_days' }).text).toBe('2,5 jours ouvrés');
  expect(say({ value: '2', pointLabelFr: 'Toutes concordantes' })).toEqual({
    text: 'Toutes concordantes',
    isFrench: true,
  });
  expect(say({ value: null, excluded: 'NOT_APPLICABLE' }).text).toBe('Sans objet');
  expect(say({ value: null, isNoContact: true }).text).toBe('Contact jamais abouti');
});

interface GridFile {
  readonly meta: { readonly suggested_channel_weights_without_physical: Record<string, number> };
  readonly criteria: readonly {
    readonly id: string;
    readonly channel: string;
    readonly weight: number;
    readonly label_fr: string;
    readonly label_en: string;
    readonly answer: { readonly unit?: string; readonly bands?: readonly { lte: number | null; score: number }[] };
  }[];
}

test('The example of the method is true to the grid of demonstration and to the method itself', () => {
  const file = new URL('../../api/data/grid-demonstration-1.json', import.meta.url);
  const grid: GridFile = JSON.parse(readFileSync(file, 'utf8'));
  for (const [code, { weight }] of Object.entries(sampleSite.plan)) {
    expect(grid.meta.suggested_channel_weights_without_physical[code], code).toBe(weight);
  }
  const { answer: example } = sampleSite;
  const criterion = grid.criteria.find(({ id }) => id === example.criterionId);
  expect(criterion?.label_fr).toBe(example.labelFr);
  expect(criterion?.label_en).toBe(example.labelEn);
  expect(criterion?.weight).toBe(example.weight);
  expect(criterion?.answer.bands).toEqual([...example.bands, { lte: null, score: 0 }]);

  const phone = grid.criteria.filter(({ channel: code }) => code === 'phone');
  const weightOfPhone = phone.reduce((sum, { weight }) => sum + weight, 0);
  expect(sampleSite.audit.weight / weightOfPhone).toBeCloseTo(sampleSite.audit.coverage, 9);
  expect(sampleSite.audit.weighted / sampleSite.audit.weight).toBeCloseTo(sampleSite.audit.score, 9);

  const { channel: shown, overall } = sampleMethodFigures();
  const scores = shown?.audits?.map(({ score }) => score) ?? [];
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeCloseTo(shown?.value ?? 0, 9);
  expect(overall.value).toBeCloseTo(68.605, 9);
  expect(scores).toHaveLength(sampleSite.plan.phone.audits);
  for (const { channel: code, score, low, high } of sampleChannels) {
    const { variance, audits } = sampleSite.plan[code];
    const margin = variance === null ? null : 1.959963984540054 * Math.sqrt(variance / audits);
    expect(low === null ? null : score - low, code).toEqual(margin === null ? null : expect.closeTo(margin, 1));
    expect(high === null ? null : high - score, code).toEqual(margin === null ? null : expect.closeTo(margin, 1));
  }
});
