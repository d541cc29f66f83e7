import { computeResults } from './compute.js';
import { ScoringInputError, type ScoringInput } from './kernel/input.js';
import { parseGrid } from './grid/parse-grid.js';

const yesNo = { type: 'boolean', score: { yes: 100, no: 0 } };
const base = {
  channel: 'phone',
  stage: 's',
  determinant: 'd',
  weight: 1,
  on_no_contact: 'zero',
  level: 'audit',
  conditional: false,
  answer: yesNo,
};
const grid = parseGrid({
  criteria: [
    { ...base, id: 'A' },
    { ...base, id: 'B', conditional: true },
    { ...base, id: 'S', level: 'site' },
  ],
});
const weights = { phone: 1 };
const site = { siteId: 's', organisationId: 'o', category: 'town', region: 'r', isCentral: true, isCertified: false };
const audit = {
  auditId: 'a',
  siteId: 's',
  channel: 'phone',
  outcome: 'answered' as const,
  answers: new Float64Array([1, 0]),
};
const siteAnswer = { siteId: 's', channel: 'phone', answers: new Float64Array([1]) };
const edition = {
  channelWeights: weights,
  channelWeightsWithPhysical: weights,
  inspectedChannels: [],
  categories: { town: { family: 'local', populationCount: 3 } },
};

function withChange(change: Partial<ScoringInput>): ScoringInput {
  return { grid, edition, sites: [site], audits: [audit], siteAnswers: [siteAnswer], ...change };
}

describe('computeResults', () => {
  it('scores the legal input that the cases below spoil', () => {
    expect(computeResults(withChange({})).sites.get('s')?.channels['phone']?.value).toBeCloseTo(200 / 3, 12);
  });

  it.each<[string, Partial<ScoringInput>, string]>([
    ['a site that stands twice', { sites: [site, site] }, 'site s: it stands twice'],
    [
      'a category the edition does not have',
      { sites: [{ ...site, category: 'toString' }] },
      'site s: the edition has no category toString',
    ],
    ['an audit that stands twice', { audits: [audit, audit] }, 'audit a: it stands twice'],
    ['an audit of an unknown site', { audits: [{ ...audit, siteId: 'x' }] }, 'audit a: the site x is unknown'],
    [
      'an audit on an unknown channel',
      { audits: [{ ...audit, channel: 'fax' }] },
      'audit a: the channel fax is unknown',
    ],
    [
      'an audit with too many answers',
      { audits: [{ ...audit, answers: new Float64Array(3) }] },
      'audit a: wrong number of answers',
    ],
    [
      'an incomplete audit',
      { audits: [{ ...audit, answers: new Float64Array([-2, 1]) }] },
      'audit a: criterion A: the answer is missing',
    ],
    [
      'a null on an unconditional criterion',
      { audits: [{ ...audit, answers: new Float64Array([-1, 1]) }] },
      'audit a: criterion A: it is never "not applicable"',
    ],
    [
      'an unknown answer',
      { audits: [{ ...audit, answers: new Float64Array([1, 7]) }] },
      'audit a: criterion B: unknown answer 7',
    ],
    ['a missing site answer', { siteAnswers: [] }, 'site s: criterion S: the answer is missing'],
    [
      'site answers that stand twice',
      { siteAnswers: [siteAnswer, siteAnswer] },
      'site s, channel phone: criterion S: its site answer stands twice',
    ],
    [
      'site answers of an unknown site',
      { siteAnswers: [{ ...siteAnswer, siteId: 'x' }] },
      'site x, channel phone: the site x is unknown',
    ],
    [
      'an illegal site answer that no audit uses',
      { audits: [], siteAnswers: [{ ...siteAnswer, answers: new Float64Array([7]) }] },
      'site s, channel phone: criterion S: unknown answer 7',
    ],
    [
      'a negative channel weight',
      { edition: { ...edition, channelWeights: { phone: -1 } } },
      'edition: the weight of phone is -1',
    ],
    ...[-1, Number.NaN, Infinity].map((populationCount): [string, Partial<ScoringInput>, string] => [
      `a population of ${populationCount}`,
      { edition: { ...edition, categories: { town: { family: 'local', populationCount } } } },
      `edition: the population of town is ${populationCount}`,
    ]),
  ])('refuses %s', (_, change, message) => {
    expect(() => computeResults(withChange(change))).toThrow(new ScoringInputError(message));
  });

  it.each([
    [[0.1, 0.2, 0.3], 0, 0.6000000000000001],
    [[0.2, 0.3, 0.1], 2, 0.6],
  ])(
    'adds the weights %s of both levels in one sum, in ascending order of ids',
    (weightsOfCriteria, sitePlace, total) => {
      const criteria = weightsOfCriteria.map((weight, at) => ({
        ...base,
        id: `c${at}`,
        weight,
        level: at === sitePlace ? 'site' : 'audit',
      }));
      const change = {
        grid: parseGrid({ criteria }),
        audits: [{ ...audit, answers: new Float64Array([1, 0]) }],
        siteAnswers: [{ ...siteAnswer, answers: new Float64Array([0]) }],
      };
      // Level after level, the weights would add up to the other of 0.6 and 0.6000000000000001.
      const score = computeResults(withChange(change)).sites.get('s')?.channels['phone']?.value;
      const answeredYes = weightsOfCriteria[sitePlace === 0 ? 1 : 0] ?? 0;
      expect(score).toBe((answeredYes * 100) / total);
    },
  );

  it('needs no site answers where there is no audit', () => {
    expect(computeResults(withChange({ audits: [], siteAnswers: [] })).sites.get('s')?.channels).toEqual({});
  });

  it('gives no overall, but no reason either, where all measured channels weigh nothing', () => {
    const two = parseGrid({
      criteria: [
        { ...base, id: 'A' },
        { ...base, id: 'E', channel: 'email' },
      ],
    });
    const audits = ['phone', 'email'].flatMap((channel) =>
      [1, 2, 3].map((n) => ({ ...audit, auditId: `${channel}${n}`, channel, answers: new Float64Array([1]) })),
    );
    const results = computeResults(
      withChange({ grid: two, edition: { ...edition, channelWeights: {} }, audits, siteAnswers: [] }),
    );
    expect(results.sites.get('s')?.overall).toEqual({ value: null, se: null, low: null, high: null, reason: null });
    expect(results.sites.get('s')?.determinants).toEqual({ d: null });
    expect(results.panel.overall).toEqual({ n: 0, mean: null, weightedMean: null, effectiveN: null });
  });

  it('reads each stream of rows once', () => {
    function* once<T>(row: T): Generator<T> {
      yield row;
    }
    const results = computeResults(withChange({ audits: once(audit), siteAnswers: once(siteAnswer) }));
    expect(results.sites.get('s')?.channels['phone']?.n).toBe(1);
  });
});
