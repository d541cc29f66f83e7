// `npm run test:long`: the long variants of the specs that have one: those that read LONG_TESTS. Minutes, not for every change; its output closes an issue.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const specs = globSync('{apps,packages}/*/src/**/*.spec.ts', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("'LONG_TESTS'"),
);
if (specs.length === 0) {
  console.error('No spec has a long variant: nothing was run.');
  process.exit(1);
}
const isBuilt = run('turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only']);
const hasPassed =
  isBuilt &&
  run('jest', ['--verbose', '--runInBand', '--testTimeout=600000', ...specs, ...process.argv.slice(2)], {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    LONG_TESTS: 'yes',
  });
process.exit(hasPassed ? 0 : 1);
