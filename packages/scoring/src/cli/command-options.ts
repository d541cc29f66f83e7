import { parseArgs } from 'node:util';
import { FILE_ROLES, type FileRole } from '../files/file-role.js';
import { isCodedError } from './system-error.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly what: string }
  | { readonly kind: 'score'; readonly inputs: Readonly<Record<FileRole, string>>; readonly output: string };

export const USAGE = `Usage: barometer-score --grid grid.json --edition edition.json --sites sites.csv
                       --audits audits.csv --answers answers.csv --out results.json

Computes the scores of an edition from its files.

  --grid      the criteria, as JSON
  --edition   channel weights, inspected channels and categories, as JSON
  --sites     site_id,organisation_id,category,region,is_central,is_certified
  --audits    audit_id,site_id,channel,outcome
  --answers   audit_id,site_id,criterion_id,value
  --out       where the results are written, as JSON
  --help      this text
  --version   the version of the scoring method

Exit code: 0 when the results are written, 2 otherwise. What is wrong with the files is listed line by line on stderr.
`;

const FILES = [...FILE_ROLES, 'out'] as const;

/** Takes the arguments behind the name of the command; returns what they ask for, or what is wrong with them. */
export function parseCommand(args: readonly string[]): Command {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { grid: text, edition: text, sites: text, audits: text, answers: text, out: text };
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: flag, version: flag } });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const missing = FILES.filter((name) => !values[name]);
    if (missing.length > 0) return { kind: 'wrong', what: `missing: ${missing.map((name) => `--${name}`).join(', ')}` };
    const { grid = '', edition = '', sites = '', audits = '', answers = '', out = '' } = values;
    return { kind: 'score', inputs: { grid, edition, sites, audits, answers }, output: out };
  } catch (error) {
    if (!isCodedError(error) || !error.code.startsWith('ERR_PARSE_ARGS')) throw error;
    // What is wrong comes first, then how to write a positional argument, which this command has none of.
    return { kind: 'wrong', what: error.message.split('. ')[0] ?? '' };
  }
}
