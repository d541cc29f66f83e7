// `npm test`: everything. Pure and database specs by Jest, then browser specs by Playwright against the product, started as a newcomer starts it.
// The closing line is the sum of what the two runners report.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root, run } from './run.mjs';

const results = join(root, '.results');
const jestReport = join(results, 'jest.json');
const browserReport = join(root, 'apps/portal/.results/report.json');
const seedPatienceMilliseconds = 150_000;

rmSync(results, { recursive: true, force: true });
rmSync(browserReport, { force: true });
mkdirSync(results, { recursive: true });

if (!run('turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only']))
  closing([{ name: 'build', passed: 0, failed: 1, skipped: 0 }]);
run(
  'jest',
  [
    '--json',
    `--outputFile=${jestReport}`,
    '--silent',
    '--maxWorkers=2',
    // Modules of a spec are never given back: a worker that has grown large is slow, and a new one is not.
    '--workerIdleMemoryLimit=1200MB',
    '--testTimeout=120000',
    ...process.argv.slice(2),
  ],
  {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  },
);
await withProduct((url) => run('playwright', ['test', '-c', 'apps/portal'], { PORTAL_URL: url }));
closing([jestCounts(), browserCounts()]);

/** Starts the product on a data directory and a port of its own, waits for its demonstration data, and stops it whatever happens. */
async function withProduct(work) {
  const directory = mkdtempSync(join(tmpdir(), 'barometer-browser-'));
  const product = spawn(process.execPath, [join(root, 'infra/scripts/start.mjs')], {
    cwd: root,
    env: { ...environment, DATA_DIR: directory, PORT: '4600' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  product.stdout.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => product.once('exit', resolve));
  try {
    const url = await seeded(() => /Ready at (http:\/\/\S+)/.exec(output)?.[1] ?? null);
    if (url === null) console.error(`The product did not get ready with its demonstration data.\n${output}`);
    else work(url);
  } finally {
    product.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The address of the product once the last thing its demonstration makes, the sample report, can be read. */
async function seeded(address) {
  const until = Date.now() + seedPatienceMilliseconds;
  while (Date.now() < until) {
    const url = address();
    const answer =
      url === null ? null : await fetch(`${url}/files/sample-report/fr.pdf`, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}

function jestCounts() {
  if (!existsSync(jestReport)) return { name: 'jest', passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(jestReport, 'utf8'),
  );
  // A suite that could not even start counts as a failure: its tests are in no other number.
  return {
    name: 'jest',
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
}

function browserCounts() {
  if (!existsSync(browserReport)) return { name: 'browser', passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(browserReport, 'utf8'));
  return {
    name: 'browser',
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function closing(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  for (const { name, passed, failed, skipped } of counts)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
}
