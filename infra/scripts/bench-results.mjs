// `npm run bench:results`: builds the API and measures score runs from the database to their stored figures, and provisional ones.
// Its arguments are those of infra/bench/results/bench-results.mjs.
import { join } from 'node:path';
import { root, run } from './run.mjs';

const isReady = run('turbo', ['run', 'build', '--filter=@barometer/api', '--ui=stream', '--output-logs=errors-only']);
const isFine = isReady && run('node', [join(root, 'infra/bench/results/bench-results.mjs'), ...process.argv.slice(2)]);
process.exit(isFine ? 0 : 1);
