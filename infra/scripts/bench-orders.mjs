// `npm run bench:orders`: builds the API and measures how many paid checkouts it does per second, and what each costs.
// Its arguments are those of infra/bench/orders/bench-orders.mjs.
import { join } from 'node:path';
import { root, run } from './run.mjs';

const isReady = run('turbo', ['run', 'build', '--filter=@barometer/api', '--ui=stream', '--output-logs=errors-only']);
const isFine = isReady && run('node', [join(root, 'infra/bench/orders/bench-orders.mjs'), ...process.argv.slice(2)]);
process.exit(isFine ? 0 : 1);
