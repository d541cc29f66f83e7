import { someRules } from '../testing/small-draw.js';
import { checkRules } from './check-rules.js';

type Fault = readonly [what: string, rules: unknown, problems: readonly string[]];

const drand = someRules().beacon;
const announced = { kind: 'announced', source: 'Loto', pattern: '\\d+' };

function beacon(fields: object): unknown {
  return { ...someRules(), beacon: fields };
}

function strata(...items: unknown[]): unknown {
  return { ...someRules(), strata: items };
}

function without(key: string): unknown {
  return Object.fromEntries(Object.entries(someRules()).filter(([name]) => name !== key));
}

const faults: readonly Fault[] = [
  ['no object', [], [': this must be an object, correct it']],
  ['null', null, [': this must be an object, correct it']],
  ['a missing field', without('edition'), [': the field "edition" is missing, add it']],
  ['a missing version', without('version'), [': the field "version" is missing, add it']],
  ['an additional field', { ...someRules(), note: '' }, ['note: the field "note" does not belong here, remove it']],
  ['an unknown version, of which nothing else is said', { version: 2 }, ['version: this version is unknown, give 1']],
  ['a version that is a text', { ...someRules(), version: '1' }, ['version: this version is unknown, give 1']],
  ['an edition that is no text', { ...someRules(), edition: 2026 }, ['edition: this must be a text, correct it']],
  [
    'half a surrogate pair',
    { ...someRules(), edition: '\ud800' },
    ['edition: this text has half a surrogate pair, which has no UTF-8 bytes, correct it'],
  ],
  ...['4', -1, 0.5, null, Number.NaN, 2 ** 53].map((places): Fault => [
    `places that are ${String(places)}`,
    { ...someRules(), places },
    ['places: this must be a whole number of at least 0, correct it'],
  ]),
  ['strata that are no list', { ...someRules(), strata: {} }, ['strata: this must be a list, correct it']],
  ['a stratum that is no object', strata('town'), ['strata[0]: this must be an object, correct it']],
  [
    'wrong fields of a stratum',
    strata({ key: 3, places: -1, label: '' }, {}),
    [
      'strata[0].label: the field "label" does not belong here, remove it',
      'strata[0].key: this must be a text, correct it',
      'strata[0].places: this must be a whole number of at least 0, correct it',
      'strata[1]: the field "key" is missing, add it',
      'strata[1]: the field "places" is missing, add it',
    ],
  ],
  [
    'the key open',
    strata({ key: 'open', places: 1 }),
    ['strata[0].key: "open" is the label of places that no stratum has, give the stratum another key'],
  ],
  [
    'a repeated key',
    strata({ key: 'a', places: 1 }, { key: 'b', places: 1 }, { key: 'a', places: 1 }),
    ['strata[2].key: the key "a" stands twice, give each stratum a key of its own'],
  ],
  [
    'strata with more places than there are',
    strata({ key: 'a', places: 2 }, { key: 'b', places: 3 }),
    ['strata: the strata have more places than the 4 there are in all, lower theirs or raise "places"'],
  ],
  [
    'strata whose sum would not be exact',
    { ...someRules(), places: 2 ** 53 - 1, strata: [2 ** 53 - 1, 1].map((places, at) => ({ key: `${at}`, places })) },
    ['strata: the strata have more places than the 9007199254740991 there are in all, lower theirs or raise "places"'],
  ],
  ['a beacon that is no object', beacon([]), ['beacon: this must be an object, correct it']],
  ['a beacon without kind', beacon({}), ['beacon: the field "kind" is missing, add it']],
  [
    'a beacon of an unknown kind',
    beacon({ ...drand, kind: 'nist' }),
    ['beacon.kind: this kind of beacon is unknown, give "drand" or "announced"'],
  ],
  ...['AB'.repeat(32), 'ab'.repeat(31), `${'ab'.repeat(32)}\n`, 3].map((chain): Fault => [
    `the chain ${JSON.stringify(chain)}`,
    beacon({ ...drand, chain }),
    ['beacon.chain: this must be the hash of a chain, 64 lower-case hex digits, correct it'],
  ]),
  ...[0, -1, 1.5, '1', null].map((round): Fault => [
    `the round ${JSON.stringify(round)}`,
    beacon({ ...drand, round }),
    ['beacon.round: this must be a whole number of at least 1, correct it'],
  ]),
  [
    'the fields of the other kind of beacon',
    beacon({ kind: 'drand', source: 'x', pattern: 'y' }),
    [
      'beacon: the field "chain" is missing, add it',
      'beacon: the field "round" is missing, add it',
      'beacon.source: the field "source" does not belong here, remove it',
      'beacon.pattern: the field "pattern" does not belong here, remove it',
    ],
  ],
  [
    'a source that is no text',
    beacon({ ...announced, source: null }),
    ['beacon.source: this must be a text, correct it'],
  ],
  [
    'a pattern that is no text',
    beacon({ ...announced, pattern: 1 }),
    ['beacon.pattern: this must be a text, correct it'],
  ],
  ...['(', 'a)(?:b', '\\', '\\p{Nothing}', 'a{', '\\-', '(?<a>)(?<a>)'].map((pattern): Fault => [
    `the pattern ${pattern}`,
    beacon({ ...announced, pattern }),
    ['beacon.pattern: this is not an ECMAScript regular expression with flag u, correct it'],
  ]),
];

describe('checkRules', () => {
  it.each(faults)('says what is wrong: %s', (_, rules, expected) => {
    expect(checkRules(rules).map(({ path, text }) => `${path}: ${text}`)).toEqual(expected);
  });

  it('finds nothing wrong with what is legal', () => {
    const legal = [
      someRules(),
      someRules({ places: 0, strata: [] }),
      someRules({ places: 3 }),
      someRules({
        edition: '',
        strata: [
          { key: '', places: 0 },
          { key: 'Open', places: 0 },
        ],
      }),
      beacon(announced),
      beacon({ ...announced, pattern: '' }),
    ];
    expect(legal.map(checkRules)).toEqual(legal.map(() => []));
  });

  it('tells by code and parameters what it says in words', () => {
    expect(checkRules(strata({ key: 'a', places: 9 }))).toEqual([
      { code: 'tooManyPlaces', path: 'strata', line: null, params: { places: 4 }, text: expect.any(String) as string },
    ]);
  });
});
