// `npm run bench:places`: builds the API and measures how many offers of free places a process accepts per second, and what each costs.
// Its arguments are those of infra/bench/places/bench-places.mjs.
import { join } from 'node:path';
import { root, run } from './run.mjs';

const isReady = run('turbo', ['run', 'build', '--filter=@barometer/api', '--ui=stream', '--output-logs=errors-only']);
const isFine = isReady && run('node', [join(root, 'infra/bench/places/bench-places.mjs'), ...process.argv.slice(2)]);
process.exit(isFine ? 0 : 1);
