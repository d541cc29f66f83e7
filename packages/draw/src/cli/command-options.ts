import { parseArgs } from 'node:util';
import { isCodedError } from './system-error.js';

/** Where a draw reads and writes, and the value of its beacon. */
export interface RunOptions {
  readonly rules: string;
  readonly list: string;
  readonly beacon: string;
  readonly out: string;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly what: string }
  | ({ readonly kind: 'run' } & RunOptions)
  | { readonly kind: 'verify'; readonly record: string };

export const USAGE = `Usage: barometer-draw run --rules rules.json --list list.json --beacon VALUE --out record.json
       barometer-draw verify record.json

Draws free places, or verifies the record of a draw by computing it again.

  --rules     the rules that were published before registrations opened, as JSON
  --list      who is in, published at the close, as JSON, in any order
  --beacon    the value of the beacon that the rules announce
  --out       where the record of the draw is written, as JSON
  --help      this text

Exit code: 0 when the record is written, or valid; 1 when verifying it comes to something else, of which the first is printed; 2 when
something is wrong with what was given, which is listed on stderr.
`;

function runCommand(args: readonly string[]): Command {
  const text = { type: 'string' } as const;
  const options = { rules: text, list: text, beacon: text, out: text };
  const { values } = parseArgs({ args: [...args], options });
  const { rules = '', list = '', beacon, out = '' } = values;
  // An empty value is a value: a pattern may allow it.
  const missing = Object.entries({ rules, list, beacon: beacon === undefined ? '' : 'given', out })
    .filter(([, value]) => value === '')
    .map(([name]) => `--${name}`);
  if (beacon === undefined || missing.length > 0) return { kind: 'wrong', what: `missing: ${missing.join(', ')}` };
  return { kind: 'run', rules, list, beacon, out };
}

function verifyCommand(args: readonly string[]): Command {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [record = ''] = positionals;
  if (record === '' || positionals.length > 1) return { kind: 'wrong', what: 'give one record to verify' };
  return { kind: 'verify', record };
}

function isForHelp(args: readonly string[]): boolean {
  const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean' } }, strict: false });
  return values.help === true;
}

/** Takes the arguments behind the name of the command; returns what they ask for, or what is wrong with them. */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  try {
    if (name === '--help' || isForHelp(rest)) return { kind: 'help' };
    if (name === 'run') return runCommand(rest);
    if (name === 'verify') return verifyCommand(rest);
    return { kind: 'wrong', what: name === undefined ? 'give "run" or "verify"' : `unknown command: ${name}` };
  } catch (error) {
    if (!isCodedError(error) || !error.code.startsWith('ERR_PARSE_ARGS')) throw error;
    // What is wrong comes first, then how to write a positional argument, which this command has none of.
    return { kind: 'wrong', what: error.message.split('. ')[0] ?? '' };
  }
}
