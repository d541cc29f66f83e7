import { GridError, parseGrid } from './parse-grid.js';

const criterion = {
  id: 'A',
  channel: 'phone',
  stage: 'access',
  determinant: 'courtesy',
  answer: { type: 'boolean', score: { yes: 100, no: 0 } },
  weight: 1,
  conditional: false,
  on_no_contact: 'zero',
  level: 'audit',
};

function problemsOf(json: unknown): string[] {
  try {
    parseGrid(json);
    return [];
  } catch (error) {
    if (error instanceof GridError) return error.problems.map(({ where, what }) => `${where}: ${what}`);
    throw error;
  }
}

describe('parseGrid', () => {
  it('reads a criterion and fills in what may be absent', () => {
    expect(parseGrid({ criteria: [criterion] }).criteria[0]).toEqual({
      id: 'A',
      channel: 'phone',
      stage: 'access',
      determinant: 'courtesy',
      labelFr: 'A',
      labelEn: 'A',
      answer: { type: 'boolean', score: { yes: 100, no: 0 } },
      weight: 1,
      conditional: false,
      naWhen: null,
      onNoContact: 'zero',
      level: 'audit',
      scenarios: [],
      critical: false,
    });
  });

  it('orders names as the file lists them, and keeps only those a criterion uses', () => {
    const criteria = [
      criterion,
      { ...criterion, id: 'B', channel: 'email' },
      { ...criterion, id: 'C', channel: 'social' },
    ];
    expect(parseGrid({ meta: { channels: ['letter', 'email', 'phone'] }, criteria }).channels).toEqual([
      'email',
      'phone',
      'social',
    ]);
    expect(parseGrid({ criteria }).channels).toEqual(['phone', 'email', 'social']);
  });

  it.each([
    ['an id that stands twice', { criteria: [criterion, criterion] }, 'A: this id stands twice in the grid'],
    ['a weight of 0', { criteria: [{ ...criterion, weight: 0 }] }, 'A: "weight" must be above 0'],
    ['a negative weight', { criteria: [{ ...criterion, weight: -1 }] }, 'A: "weight" must be a number from 0'],
    ['a missing weight', { criteria: [{ ...criterion, weight: undefined }] }, 'A: "weight" must be a number'],
    [
      'an unknown type of answer',
      { criteria: [{ ...criterion, answer: { type: 'text' } }] },
      'A, answer: "type" must be one of',
    ],
    ['a missing answer', { criteria: [{ ...criterion, answer: null }] }, 'A: "answer" must be an object'],
    [
      'a score above 100',
      { criteria: [{ ...criterion, answer: { type: 'boolean', score: { yes: 101, no: 0 } } }] },
      'A, answer, score: "yes" must be a number from 0 to 100',
    ],
    [
      'a negative scale value',
      { criteria: [{ ...criterion, answer: { type: 'scale', points: [{ value: -1, score: 0 }] } }] },
      'A, answer, points[0]: "value" must be',
    ],
    [
      'a scale value that stands twice',
      {
        criteria: [
          {
            ...criterion,
            answer: {
              type: 'scale',
              points: [
                { value: 1, score: 0 },
                { value: 1.0, score: 9 },
              ],
            },
          },
        ],
      },
      'A, answer: two points have the same value',
    ],
    [
      'a band without a bound',
      { criteria: [{ ...criterion, answer: { type: 'number', bands: [{ score: 0 }] } }] },
      'A, answer, bands[0]: must have either "lte" or "gte"',
    ],
    [
      'a scale without points',
      { criteria: [{ ...criterion, answer: { type: 'scale', points: [] } }] },
      'A, answer: "points" must be a list',
    ],
    ['an unknown level', { criteria: [{ ...criterion, level: 'visit' }] }, 'A: "level" must be one of "audit", "site"'],
    ['a criterion without an id', { criteria: [{ ...criterion, id: '' }] }, 'criteria[0]: "id" must be a text'],
    ['no criteria', { criteria: [] }, 'grid: "criteria" must be a list'],
    ['something that is no grid', 'hello', 'grid: "criteria" must be a list'],
  ])('refuses %s', (_, json, expected) => {
    expect(problemsOf(json).join('\n')).toContain(expected);
  });

  it('names every problem at once', () => {
    expect(
      problemsOf({
        criteria: [
          { ...criterion, weight: 0, level: 'x' },
          { ...criterion, id: 'B', conditional: 'no' },
        ],
      }),
    ).toHaveLength(3);
  });
});
