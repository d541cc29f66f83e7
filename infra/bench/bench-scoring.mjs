// Our scoring beside DuckDB, and the command line alone. Arguments: --sizes 1760,17600 (numbers of sites), --all (the command
// line on the largest size too), --only speed,memory,command. Ends with 0 whether bars are met or not: a bench is no test.
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureCommandLine } from './command-line.mjs';
import { reportCommandLine, reportMemory, reportSpeed } from './report.mjs';
import { runApart } from './own-process.mjs';

const SIZES = '1760,17600,176000';
const LARGE = 100_000;

/** Memory that is given up goes back to the system at once, so that what is resident is what is in use. */
const RESIDENT = { MALLOC_MMAP_THRESHOLD_: '131072' };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: 'speed,memory,command' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error(`--sizes ${values.sizes}: whole numbers of sites are wanted, such as ${SIZES}`);
  process.exit(2);
}
const parts = values.only.split(',');

/** Fewer rounds where each takes long: DuckDB needs seconds a round at fifty million answers. */
function roundsFor(siteCount) {
  if (siteCount >= LARGE) return { kernel: 3, total: 2, command: 1 };
  return siteCount >= 10_000 ? { kernel: 7, total: 5, command: 3 } : { kernel: 15, total: 9, command: 3 };
}

process.stdout.write(
  `Node ${process.versions.node}, ${cpus()[0].model}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB\n`,
);
for (const siteCount of sizes) {
  const rounds = roundsFor(siteCount);
  if (parts.includes('speed')) {
    reportSpeed(siteCount, runApart('compare-speed.mjs', [siteCount, rounds.kernel, rounds.total]));
  }
  if (parts.includes('memory')) {
    const [ours, duckdb] = ['ours', 'duckdb'].map((side) =>
      runApart('measure-memory.mjs', [side, siteCount], { flags: ['--expose-gc'], environment: RESIDENT }),
    );
    reportMemory({ ours, duckdb });
  }
  if (parts.includes('command') && (siteCount < LARGE || values.all)) {
    reportCommandLine(await measureCommandLine(siteCount, rounds.command));
  }
}
