// `npm run test:long`: the long variants of the specs that have one: those that read LONG_TESTS. Minutes, not for every change; its output closes an issue.
import { spawnSync } from 'node:child_process';
import { root, run } from './run.mjs';

const { stdout } = spawnSync('git', ['grep', '--untracked', '-l', "'LONG_TESTS'", '--', '*.spec.ts'], {
  cwd: root,
  encoding: 'utf8',
});
const specs = stdout.split('\n').filter((file) => file !== '');
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
