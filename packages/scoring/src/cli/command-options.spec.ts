import { parseCommand } from './command-options.js';

const inputs = { grid: 'g', edition: 'e', sites: 's', audits: 'a', answers: 'n' };
const all = Object.entries({ ...inputs, out: 'o' }).flatMap(([name, path]) => [`--${name}`, path]);

describe('parseCommand', () => {
  it('takes the five files and where the results go, in any order', () => {
    expect(parseCommand(all)).toEqual({ kind: 'score', inputs, output: 'o' });
    const joined = Object.entries({ out: 'o', ...inputs }).map(([name, path]) => `--${name}=${path}`);
    expect(parseCommand(joined)).toEqual({ kind: 'score', inputs, output: 'o' });
  });

  it('knows help and version', () => {
    expect(parseCommand(['--help'])).toEqual({ kind: 'help' });
    expect(parseCommand([...all, '--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    [[], 'missing: --grid, --edition, --sites, --audits, --answers, --out'],
    [all.slice(2), 'missing: --grid'],
    [[...all.slice(0, 11), ''], 'missing: --out'],
    [[...all, '--threads', '2'], "Unknown option '--threads'"],
    [[...all, 'more'], "Unexpected argument 'more'"],
    [all.slice(0, 11), "Option '--out <value>' argument missing"],
    [[...all, '--help=yes'], "Option '--help' does not take an argument"],
  ])('refuses %j', (args, what) => {
    expect(parseCommand(args)).toEqual({ kind: 'wrong', what: expect.stringContaining(what) as string });
  });
});
