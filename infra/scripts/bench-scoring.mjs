// `npm run bench:scoring`: builds the scoring package, installs the bench's own dependencies when they are missing or stale,
// and runs it. Its arguments are those of infra/bench/bench-scoring.mjs.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const bench = join(root, 'infra', 'bench');
const lock = join(bench, 'package-lock.json');
/** npm writes this file at the end of an installation. */
const installed = join(bench, 'node_modules', '.package-lock.json');

const isInstalled = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
const isReady =
  run('turbo', ['run', 'build', '--filter=@barometer/scoring', '--ui=stream', '--output-logs=errors-only']) &&
  (isInstalled || run('npm', ['ci', '--prefix', bench, '--no-audit', '--no-fund']));
const isFine = isReady && run('node', [join(bench, 'bench-scoring.mjs'), ...process.argv.slice(2)]);
process.exit(isFine ? 0 : 1);
