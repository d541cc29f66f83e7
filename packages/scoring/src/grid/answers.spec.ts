import { ABSENT, NOT_APPLICABLE, packAnswers, scoreOfAnswer, unpackAnswers } from './answers.js';
import { criterionById, type RawValue } from './grid.js';
import { parseGrid } from './parse-grid.js';

const base = { channel: 'phone', stage: 's', determinant: 'd', weight: 1, on_no_contact: 'na', level: 'audit' };
const grid = parseGrid({
  criteria: [
    { ...base, id: 'polite', conditional: false, answer: { type: 'boolean', score: { yes: 90, no: 10 } } },
    {
      ...base,
      id: 'clear',
      conditional: true,
      answer: {
        type: 'scale',
        points: [
          { value: 2, score: 40 },
          { value: 3.5, score: 70 },
        ],
      },
    },
    {
      ...base,
      id: 'days',
      conditional: true,
      answer: {
        type: 'number',
        bands: [
          { gte: 10, score: 5 },
          { lte: 2, score: 95 },
        ],
      },
    },
    { ...base, id: 'hours', conditional: true, level: 'site', answer: { type: 'boolean', score: { yes: 100, no: 0 } } },
  ],
});

function score(id: string, value: RawValue): number | null | undefined {
  const criterion = criterionById(grid, id);
  if (!criterion) throw new Error(`no criterion ${id}`);
  return scoreOfAnswer(criterion, value);
}

describe('scoreOfAnswer', () => {
  it.each([
    ['polite', true, 90],
    ['polite', false, 10],
    ['clear', 2.0, 40],
    ['clear', 3.5, 70],
    ['days', 10, 5],
    ['days', 0, 95],
    ['days', null, null],
  ])('gives %s answered %s its score', (id, value, expected) => {
    expect(score(id, value)).toBe(expected);
  });

  it.each([
    ['a number where yes or no is asked', 'polite', 1],
    ['a point the scale does not have', 'clear', 3],
    ['yes where a point is asked', 'clear', true],
    ['a number in no band', 'days', 5],
    ['a negative number', 'days', -1],
    ['an infinite number', 'days', Infinity],
    ['something that is not a number', 'days', Number.NaN],
  ])('does not know %s', (_, id, value) => {
    expect(score(id, value)).toBeUndefined();
  });
});

describe('packAnswers', () => {
  it('writes one place per criterion in ascending order of their ids', () => {
    const packed = packAnswers(grid, 'phone', 'audit', { polite: true, days: 1.5 });
    expect([...packed]).toEqual([ABSENT, 1.5, 1]);
    expect([...packAnswers(grid, 'phone', 'audit', { clear: null, polite: false })]).toEqual([
      NOT_APPLICABLE,
      ABSENT,
      0,
    ]);
  });

  it('leaves out answers of the other level', () => {
    expect([...packAnswers(grid, 'phone', 'site', { polite: true, hours: false })]).toEqual([0]);
  });

  it.each([
    ['a criterion the grid does not have', { other: true }],
    ['a criterion named like something every object has', { constructor: true }],
    ['a value the criterion does not know', { clear: 9 }],
    ['a null on an unconditional criterion', { polite: null }],
  ])('refuses %s', (_, answers: Record<string, RawValue>) => {
    expect(() => packAnswers(grid, 'phone', 'audit', answers)).toThrow(RangeError);
  });
});

describe('unpackAnswers', () => {
  it('tells true from 1, and not applicable from absent', () => {
    const answers = { polite: true, clear: null, days: 1 };
    expect(unpackAnswers(grid, 'phone', 'audit', packAnswers(grid, 'phone', 'audit', answers))).toEqual(answers);
  });

  it('refuses a row of another length', () => {
    expect(() => unpackAnswers(grid, 'phone', 'audit', new Float64Array(2))).toThrow(
      '2 packed answers for 3 audit criteria of phone',
    );
  });
});
