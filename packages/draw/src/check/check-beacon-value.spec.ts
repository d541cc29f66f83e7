import { DRAND_VALUE, someRules } from '../testing/small-draw.js';
import { checkBeaconValue } from './check-beacon-value.js';

function textsOf(pattern: string | null, value: unknown): string[] {
  const rules = pattern === null ? someRules() : someRules({ beacon: { kind: 'announced', source: 'Loto', pattern } });
  return checkBeaconValue(rules, value).map(({ path, text }) => `${path}: ${text}`);
}

describe('checkBeaconValue', () => {
  it('takes 64 lower-case hex digits of drand', () => expect(textsOf(null, DRAND_VALUE)).toEqual([]));

  it.each([DRAND_VALUE.toUpperCase(), DRAND_VALUE.slice(1), `${DRAND_VALUE}0`, `${DRAND_VALUE}\n`, ''])(
    'refuses %j of drand',
    (value) => {
      expect(textsOf(null, value)).toEqual([
        ': the value of a drand round is 64 lower-case hex digits, give such a value',
      ]);
    },
  );

  it.each([
    ['a|bc', 'bc'],
    ['', ''],
    ['.', '\u{1F600}'],
    ['^x$', 'x'],
    ['(a)\\1', 'aa'],
    ['a?', 'a'],
    ['[^]*', 'two\nlines'],
  ])('takes what the pattern %j matches whole: %j', (pattern, value) => {
    expect(textsOf(pattern, value)).toEqual([]);
  });

  it.each([
    ['a|bc', 'abc'],
    ['a', 'a\n'],
    ['a', 'b\na'],
    ['a', ''],
    ['(a)\\1', 'ab'],
  ])('refuses what the pattern %j does not match whole: %j', (pattern, value) => {
    expect(textsOf(pattern, value)).toEqual([
      `: the value does not match the pattern "${pattern}" of the rules as a whole, give one that does`,
    ]);
  });

  it('refuses what is no text', () => {
    expect(textsOf('.*', 12)).toEqual([': this must be a text, correct it']);
    expect(textsOf('[^]*', '\udfff')).toEqual([
      ': this text has half a surrogate pair, which has no UTF-8 bytes, correct it',
    ]);
  });

  it('refuses a value whose pattern the engine gives up on, instead of giving up itself', () => {
    const [text] = textsOf('é'.repeat(40_000), 'é');
    expect(text).toMatch(/does not match the pattern/);
  });
});
