import { verifyRecord } from '../compute/verify-record.js';
import { parseCommand, USAGE, type RunOptions } from './command-options.js';
import { problemLines, reportOf } from './input-report.js';
import { OutputError, OutputFile } from './output-file.js';
import { readBytes } from './read-input.js';
import { recordBytes } from './run-draw.js';

const SUCCESS = 0;
const DIFFERENT = 1;
const REFUSED = 2;

function refused(lines: readonly string[]): number {
  process.stderr.write(reportOf(lines));
  return REFUSED;
}

function run({ out, ...inputs }: RunOptions): number {
  const file = new OutputFile(out);
  try {
    file.prepare([inputs.rules, inputs.list]);
    const record = recordBytes(inputs);
    if ('lines' in record) return refused(record.lines);
    file.write(record);
    return SUCCESS;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return refused([error.message]);
  }
}

function verify(path: string): number {
  const bytes = readBytes(path);
  if ('lines' in bytes) return refused(bytes.lines);
  const result = verifyRecord(bytes);
  if ('inputErrors' in result) return refused(problemLines(path, result.inputErrors));
  if (result.valid) {
    process.stdout.write(`valid: ${result.places} places, ${result.applications} applications\n`);
    return SUCCESS;
  }
  process.stdout.write(`${result.differs.text}\n`);
  return DIFFERENT;
}

/**
 * The command line of the free-place draw. Takes the arguments behind the name of the command; returns the exit code: 0 where the record
 * was written or is valid, 1 where computing a record again comes to something else, 2 where what was given does not allow either.
 */
export function main(args: readonly string[]): number {
  const command = parseCommand(args);
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE);
      return SUCCESS;
    case 'wrong':
      process.stderr.write(`${command.what}\n\n${USAGE}`);
      return REFUSED;
    case 'run':
      return run(command);
    case 'verify':
      return verify(command.record);
  }
}
