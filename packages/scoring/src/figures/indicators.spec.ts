import { ABSENT, NOT_APPLICABLE } from '../grid/answers.js';
import { criteriaOf } from '../grid/grid.js';
import { indicatorsOf, type AskedIndicator } from './indicators.js';
import { ScoringInputError } from '../kernel/input.js';
import { parseGrid } from '../grid/parse-grid.js';
import {
  auditsOf,
  expectGolden,
  goldenScenarios,
  type Golden,
  type RepeatedAudit,
} from '../testing/golden-scenario.js';
import { inputOf, type RawWorld } from '../testing/raw-world.js';

interface GoldenIndicators extends Golden, Omit<RawWorld, 'audits'> {
  readonly audits: readonly RepeatedAudit[];
  readonly asked: readonly AskedIndicator[];
}

const base = { channel: 'phone', stage: 's', determinant: 'd', weight: 1, on_no_contact: 'na', conditional: false };
const days = { type: 'number', bands: [{ lte: 30, score: 0 }] };
const grid = parseGrid({
  criteria: [
    { ...base, id: 'DAYS', level: 'audit', answer: days },
    { ...base, id: 'YES', level: 'audit', answer: { type: 'boolean', score: { yes: 100, no: 0 } } },
  ],
});

function audit(auditId: string, value: number, channel = 'phone') {
  const answers = Float64Array.from(criteriaOf(grid, 'phone', 'audit'), ({ id }) => (id === 'DAYS' ? value : 1));
  return { auditId, siteId: 's', channel, outcome: 'answered' as const, answers };
}

describe('golden indicators', () => {
  it.each(goldenScenarios<GoldenIndicators>('indicators'))('%s gives the facts worked out by hand', (_, golden) => {
    const input = inputOf({ ...golden, audits: auditsOf(golden.audits) });
    expectGolden(indicatorsOf(input.grid, [...input.siteAnswers, ...input.audits], golden.asked), golden);
  });
});

describe('indicatorsOf', () => {
  const asked = [{ criterionId: 'DAYS' }];

  it('adds in ascending order of audit ids, in whatever order audits come', () => {
    const audits = [audit('a', 0.1), audit('b', 0.2), audit('😀', 0.4), audit('\uFB01', 0.3)];
    const mean = (0.1 + 0.2 + 0.3 + 0.4) / 4;
    for (const order of [audits, audits.toReversed()]) expect(indicatorsOf(grid, order, asked)[0]?.mean).toBe(mean);
    expect((0.4 + 0.3 + 0.2 + 0.1) / 4).not.toBe(mean);
  });

  it('reads a stream once and passes over other channels', () => {
    function* rows() {
      yield audit('a', 4);
      yield audit('b', 10, 'fax');
      yield { siteId: 's', channel: 'phone', answers: new Float64Array(0) };
    }
    expect(indicatorsOf(grid, rows(), asked)).toMatchObject([{ n: 1, mean: 4 }]);
  });

  it('counts a value within the tolerance of the threshold as within it', () => {
    const within = (threshold: number) =>
      indicatorsOf(grid, [audit('a', 0.1 + 0.2)], [{ criterionId: 'DAYS', threshold }])[0]?.shareWithin;
    expect([within(0.3), within(0.29)]).toEqual([1, 0]);
  });

  it.each([
    ['a criterion the grid does not have', { criterionId: 'constructor' }, 'the grid has no criterion constructor'],
    ['a threshold of yes or no', { criterionId: 'YES', threshold: 1 }, 'criterion YES cannot be within 1'],
    ['a threshold that is no number', { criterionId: 'DAYS', threshold: NaN }, 'criterion DAYS cannot be within NaN'],
  ])('refuses %s', (_, one, message) => {
    expect(() => indicatorsOf(grid, [], [one])).toThrow(new RangeError(message));
  });

  it.each([
    ['a number in no band', 'DAYS', 31, 'unknown answer 31'],
    ['a negative number that is no code', 'DAYS', -3, 'unknown answer -3'],
    ['something that is no number', 'DAYS', Number.NaN, 'unknown answer NaN'],
    ['a number where yes or no is asked', 'YES', 7, 'unknown answer 7'],
    ['"not applicable" on an unconditional criterion', 'YES', NOT_APPLICABLE, 'it is never "not applicable"'],
  ])('refuses %s', (_, criterionId, value, reason) => {
    const answers = Float64Array.from(criteriaOf(grid, 'phone', 'audit'), ({ id }) => (id === criterionId ? value : 1));
    const rows = [audit('a', 1), { ...audit('b', 1), answers }];
    expect(() => indicatorsOf(grid, rows, [{ criterionId }])).toThrow(
      new ScoringInputError(`audit b: criterion ${criterionId}: ${reason}`),
    );
  });

  it('passes over an absent answer', () => {
    expect(indicatorsOf(grid, [audit('a', ABSENT), audit('b', 4)], asked)).toMatchObject([{ n: 1, mean: 4 }]);
  });

  it('refuses an audit that stands twice or has a wrong number of answers', () => {
    const twice = [audit('a', 1), audit('b', 1), audit('a', 2)];
    expect(() => indicatorsOf(grid, twice, asked)).toThrow(new ScoringInputError('audit a: it stands twice'));
    const short = [{ ...audit('a', 1), answers: new Float64Array(1) }];
    expect(() => indicatorsOf(grid, short, asked)).toThrow(new ScoringInputError('audit a: wrong number of answers'));
  });
});
