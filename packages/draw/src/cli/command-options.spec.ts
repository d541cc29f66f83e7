import { parseCommand } from './command-options.js';

const options = { rules: 'r', list: 'l', beacon: 'b', out: 'o' };
const all = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

describe('parseCommand', () => {
  it('takes what a draw needs, in any order', () => {
    expect(parseCommand(['run', ...all])).toEqual({ kind: 'run', ...options });
    const joined = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    expect(parseCommand(['run', ...joined.toReversed()])).toEqual({ kind: 'run', ...options });
  });

  it('takes any value of a beacon, an empty one too', () => {
    const beacons = ['', '-1', '--help', '7 12 25'];
    const parsed = beacons.map((beacon) => parseCommand(['run', ...all.slice(0, 4), '--out=o', `--beacon=${beacon}`]));
    expect(parsed).toEqual(beacons.map((beacon) => ({ kind: 'run', ...options, beacon })));
  });

  it('takes the record to verify', () => {
    expect(parseCommand(['verify', 'record.json'])).toEqual({ kind: 'verify', record: 'record.json' });
  });

  it.each([[['--help']], [['run', '--help']], [['run', ...all, '--help']], [['verify', '--help']]])(
    'helps when asked by %j',
    (args) => expect(parseCommand(args)).toEqual({ kind: 'help' }),
  );

  it.each([
    [[], 'give "run" or "verify"'],
    [['draw'], 'unknown command: draw'],
    [['--rules', 'r'], 'unknown command: --rules'],
    [['run'], 'missing: --rules, --list, --beacon, --out'],
    [['run', ...all.slice(0, 6)], 'missing: --out'],
    [['run', ...all, '--out='], 'missing: --out'],
    [['run', ...all, '--seed', '1'], "Unknown option '--seed'"],
    [['run', ...all, 'more'], "Unexpected argument 'more'"],
    [['run', ...all.slice(0, 7)], "Option '--out <value>' argument missing"],
    [['verify'], 'give one record to verify'],
    [['verify', 'a', 'b'], 'give one record to verify'],
    [['verify', ''], 'give one record to verify'],
    [['verify', 'a', '--rules', 'r'], "Unknown option '--rules'"],
  ])('refuses %j', (args, what) => {
    expect(parseCommand(args)).toEqual({ kind: 'wrong', what: expect.stringContaining(what) as string });
  });
});
