import { idOf, someList, someRules } from '../testing/small-draw.js';
import { checkList } from './check-list.js';

const [first, second] = someList().applications;
const [selected] = someList().selected_by_operator;

function applications(...rows: unknown[]): unknown {
  return { ...someList(), applications: rows };
}

function selection(...rows: unknown[]): unknown {
  return { ...someList(), selected_by_operator: rows };
}

const NOT_AN_ID = 'this must be 32 lower-case hex digits, correct it';

const faults: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['no object', [], [': this must be an object, correct it']],
  [
    'missing lists',
    {},
    [': the field "applications" is missing, add it', ': the field "selected_by_operator" is missing, add it'],
  ],
  ['an additional field', { ...someList(), n: 1 }, ['n: the field "n" does not belong here, remove it']],
  [
    'lists that are none',
    { applications: {}, selected_by_operator: null },
    ['applications: this must be a list, correct it', 'selected_by_operator: this must be a list, correct it'],
  ],
  ['a row that is no object', applications(first, null), ['applications[1]: this must be an object, correct it']],
  [
    'a row without its fields',
    applications({}),
    ['id', 'stratum', 'first_time'].map((field) => `applications[0]: the field "${field}" is missing, add it`),
  ],
  [
    'a reason among the applications',
    applications({ ...first, reason: '' }),
    ['applications[0].reason: the field "reason" does not belong here, remove it'],
  ],
  ...[idOf(1).slice(1), `${idOf(1)}0`, idOf(1).replace('1', 'A'), `${idOf(1)}\n`, 1, null].map(
    (id) =>
      [`the id ${JSON.stringify(id)}`, applications({ ...first, id }), [`applications[0].id: ${NOT_AN_ID}`]] as const,
  ),
  [
    'a first_time that is no boolean',
    applications({ ...first, first_time: 1 }),
    ['applications[0].first_time: this must be true or false, correct it'],
  ],
  [
    'a stratum that is no text',
    applications({ ...first, stratum: 1 }),
    ['applications[0].stratum: this must be a text, correct it'],
  ],
  ...['village', 'open', '__proto__', ''].map(
    (stratum) =>
      [
        `the unknown stratum ${JSON.stringify(stratum)}`,
        applications({ ...first, stratum }),
        [`applications[0].stratum: the rules have no stratum "${stratum}", give one of theirs`],
      ] as const,
  ),
  [
    'a repeated id',
    applications(first, second, first),
    [`applications[2].id: the id "${first?.id}" stands twice in this list, remove one of the two`],
  ],
  [
    'an unknown stratum of a structure that was selected',
    selection({ ...selected, stratum: 'x' }),
    ['selected_by_operator[0].stratum: the rules have no stratum "x", give one of theirs'],
  ],
  [
    'wrong fields of a structure that was selected',
    selection({ id: 'x', stratum: 'town', reason: 3, first_time: true }),
    [
      'selected_by_operator[0].first_time: the field "first_time" does not belong here, remove it',
      `selected_by_operator[0].id: ${NOT_AN_ID}`,
      'selected_by_operator[0].reason: this must be a text, correct it',
    ],
  ],
  [
    'an id that was selected twice',
    selection(selected, selected),
    [`selected_by_operator[1].id: the id "${selected?.id}" stands twice in this list, remove one of the two`],
  ],
  [
    'an id in both lists',
    selection({ ...selected, id: second?.id }),
    [
      `selected_by_operator[0].id: the id "${second?.id}" stands among the applications too, remove it from one of the lists`,
    ],
  ],
];

describe('checkList', () => {
  it.each(faults)('says what is wrong: %s', (_, list, expected) => {
    expect(checkList(someRules(), list).map(({ path, text }) => `${path}: ${text}`)).toEqual(expected);
  });

  it('finds nothing wrong with what is legal', () => {
    expect(checkList(someRules(), someList())).toEqual([]);
    expect(checkList(someRules(), { applications: [], selected_by_operator: [] })).toEqual([]);
  });

  it('calls no stratum unknown where the rules are', () => {
    expect(checkList(null, applications({ ...first, stratum: 'village' }))).toEqual([]);
  });

  it('takes the lists in any order, unless they must be sorted', () => {
    const list = { ...someList(), applications: someList().applications.toReversed() };
    expect(checkList(someRules(), list)).toEqual([]);
    expect(checkList(someRules(), list, 'sorted')).toMatchObject([{ code: 'unsorted', path: 'applications[1].id' }]);
    const turned = selection(selected, { ...selected, id: idOf(3) });
    expect(checkList(someRules(), turned, 'sorted')).toMatchObject([
      { code: 'unsorted', path: 'selected_by_operator[1].id' },
    ]);
    expect(checkList(someRules(), someList(), 'sorted')).toEqual([]);
  });
});
