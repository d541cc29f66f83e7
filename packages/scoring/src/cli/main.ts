import { FILE_ROLES, type FileRole } from '../files/file-role.js';
import { resultsJson } from '../files/results-json.js';
import { scoreFiles } from '../files/score-files.js';
import { METHOD_VERSION } from '../figures/results.js';
import { parseCommand, USAGE } from './command-options.js';
import { OutputError, OutputFile } from './output-file.js';
import { readFileInPieces } from './read-file.js';

const SUCCESS = 0;
const REFUSED = 2;

async function score(inputs: Readonly<Record<FileRole, string>>, output: string): Promise<number> {
  const file = new OutputFile(output);
  file.prepare(FILE_ROLES.map((role) => inputs[role]));
  const scored = await scoreFiles(
    {
      grid: readFileInPieces(inputs.grid),
      edition: readFileInPieces(inputs.edition),
      sites: readFileInPieces(inputs.sites),
      audits: readFileInPieces(inputs.audits),
      answers: readFileInPieces(inputs.answers),
    },
    inputs,
  );
  if ('problems' in scored) {
    const { lines, more } = scored.problems;
    const rest = more > 0 ? [`and ${more} more`] : [];
    process.stderr.write(`${[...lines, ...rest].join('\n')}\n`);
    return REFUSED;
  }
  await file.write(resultsJson(scored.results));
  return SUCCESS;
}

/**
 * The command line of section 9 of the Scoring method. Takes the arguments behind the name of the command; returns the exit code:
 * 0 where the results were written, 2 where the arguments, the input files or the place of the output do not allow it.
 */
export async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE);
      return SUCCESS;
    case 'version':
      process.stdout.write(`${METHOD_VERSION}\n`);
      return SUCCESS;
    case 'wrong':
      process.stderr.write(`${command.what}\n\n${USAGE}`);
      return REFUSED;
    case 'score':
      try {
        return await score(command.inputs, command.output);
      } catch (error) {
        if (!(error instanceof OutputError)) throw error;
        process.stderr.write(`${error.message}\n`);
        return REFUSED;
      }
  }
}
