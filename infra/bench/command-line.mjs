// The command line on generated files: a whole process, from CSV to results.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareResults } from './compare-results.mjs';
import { CHANNELS, DETERMINANTS } from './demonstration-edition.mjs';
import { countRows, editionRows } from './edition-rows.mjs';
import { makeSites, openEdition, resultsOf, scoreWithKernel, startPacking } from './kernel-scores.mjs';
import { millisecondsOf } from './timing.mjs';
import { writeFiles } from './write-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hook = new URL('peak-memory-hook.mjs', import.meta.url).href;

/** Results of more sites than this are too long a text to be read back whole. */
const MOST_SITES_COMPARED = 20_000;

/** Runs the command as a newcomer would. `--no`: where it is not linked, nothing is fetched in its place. */
function runCommand(options, memoryFile) {
  return spawnSync('npx', ['--no', '--', 'barometer-score', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${hook}`, PEAK_MEMORY_FILE: memoryFile },
  });
}

/** Scores the files of a folder; returns the peak memory in bytes. */
function scoreFiles(folder) {
  const memoryFile = join(folder, 'peak-memory');
  rmSync(memoryFile, { force: true });
  const input = ['grid.json', 'edition.json', 'sites.csv', 'audits.csv', 'answers.csv'];
  const options = input.flatMap((name) => [`--${name.split('.')[0]}`, join(folder, name)]);
  const { status, stderr } = runCommand([...options, '--out', join(folder, 'results.json')], memoryFile);
  if (status !== 0) throw new Error(`barometer-score ended with ${status}: ${stderr.slice(0, 1000)}`);
  return Math.max(...readFileSync(memoryFile, 'utf8').trim().split('\n').map(Number));
}

/** The scores in results.json, in the order of `resultsOf`. */
function readResultsFile(folder) {
  const { sites } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
  return Object.values(sites).flatMap(({ channels, determinants, overall }) => [
    ...CHANNELS.map((channel) => channels[channel]?.value ?? Number.NaN),
    ...DETERMINANTS.map((determinant) => determinants[determinant] ?? Number.NaN),
    overall.value ?? Number.NaN,
  ]);
}

function scoresOfKernel(siteCount) {
  const edition = openEdition(makeSites(siteCount));
  const packing = startPacking(edition);
  for (const chunk of editionRows(siteCount)) packing.add(chunk);
  packing.finish();
  return resultsOf(scoreWithKernel(edition));
}

/**
 * Measures `npx barometer-score`. Takes the number of sites and of runs; returns the times in milliseconds, start included,
 * the times of the same command without any file, which is its start alone, the highest peak of memory and the size of the
 * answers and of the results in bytes. Throws where its results are not those of the kernel.
 */
export async function measureCommandLine(siteCount, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'barometer-bench-'));
  try {
    writeFiles(folder, siteCount);
    const times = [];
    const starts = [];
    let peak = 0;
    for (let run = 0; run < runs; run += 1) {
      starts.push(await millisecondsOf(() => runCommand([], join(folder, 'no-memory'))));
      times.push(await millisecondsOf(() => (peak = Math.max(peak, scoreFiles(folder)))));
    }
    if (siteCount <= MOST_SITES_COMPARED) {
      compareResults('results.json', scoresOfKernel(siteCount), readResultsFile(folder));
    }
    const bytes = {
      answers: statSync(join(folder, 'answers.csv')).size,
      results: statSync(join(folder, 'results.json')).size,
    };
    return { answers: countRows(siteCount).answers, times, starts, peak, bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
