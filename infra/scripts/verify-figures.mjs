// `npm run verify:figures`: builds what is stale, then compares stored figures with what the command line computes from the exported answers.
// `-- --seed 7` draws the figures of that seed again.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root, run } from './run.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (!Number.isInteger(seed)) {
  console.error(`--seed must be a whole number, not "${values.seed}".`);
  process.exit(2);
}
if (!run('turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only'])) process.exit(1);
const { verifyFigures } = await import(pathToFileURL(join(root, 'apps/api/dist/development/verify-figures.js')).href);
process.exit(await verifyFigures({ environment: process.env, folder: root, seed, print: (line) => console.log(line) }));
