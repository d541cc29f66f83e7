// One size, in a process of its own: both sides on the same rows, in turn. Prints what was measured as one line of JSON.
// Arguments: the number of sites, rounds of the kernel, rounds of the total.
import { compareResults } from './compare-results.mjs';
import { openDatabase, readResults, startLoading } from './duckdb-database.mjs';
import { SCORE_ROWS } from './duckdb-rows.mjs';
import { pivotStatements, SCORE_WIDE } from './duckdb-wide.mjs';
import { countRows, editionRows } from './edition-rows.mjs';
import { makeSites, openEdition, resultsOf, scoreWithKernel, startPacking } from './kernel-scores.mjs';
import { millisecondsOf, timesOf } from './timing.mjs';

const [siteCount, kernelRounds, totalRounds] = process.argv.slice(2).map(Number);
const sites = makeSites(siteCount);

/** Rounds of our kernel until its code is compiled; DuckDB comes compiled, and has answered each query once by then. */
const WARM_UPS = 3;

/** From rows to results on one side; making the rows is not counted. */
async function timeTotal({ open, add, finish, close }) {
  const spent = [await timesOf(open)];
  for (const chunk of editionRows(siteCount)) spent.push(await timesOf(() => add(chunk)));
  spent.push(await timesOf(finish));
  await close();
  const sumOf = (kind) => spent.reduce((sum, times) => sum + times[kind], 0);
  return { clock: sumOf('clock'), processor: sumOf('processor') };
}

function ourTotal() {
  let edition;
  let packing;
  return {
    open: () => {
      edition = openEdition(sites);
      packing = startPacking(edition);
    },
    add: (chunk) => packing.add(chunk),
    finish: () => {
      packing.finish();
      scoreWithKernel(edition);
    },
    close: () => {},
  };
}

function databaseTotal() {
  let database;
  let loading;
  return {
    open: async () => {
      database = await openDatabase();
      loading = await startLoading(database.connection);
    },
    add: (chunk) => loading.add(chunk),
    finish: async () => {
      await loading.finish();
      await database.connection.run(SCORE_ROWS);
    },
    close: () => database.close(),
  };
}

/** Packs and loads the edition for the rounds of the kernel. */
async function prepare() {
  const edition = openEdition(sites);
  const database = await openDatabase();
  const packing = startPacking(edition);
  const loading = await startLoading(database.connection);
  for (const chunk of editionRows(siteCount)) {
    packing.add(chunk);
    loading.add(chunk);
  }
  packing.finish();
  await loading.finish();
  const pivot = await millisecondsOf(async () => {
    for (const statement of pivotStatements()) await database.connection.run(statement);
  });
  return { edition, database, pivot };
}

/** Runs a query that makes the table `result`. */
async function timeQuery(connection, query) {
  await connection.run('DROP TABLE IF EXISTS result');
  return timesOf(() => connection.run(query));
}

function timeOurs(edition) {
  return timesOf(() => void scoreWithKernel(edition));
}

async function timeKernels({ edition, database: { connection } }) {
  const times = { ours: [], rows: [], wide: [] };
  const ours = resultsOf(scoreWithKernel(edition));
  await timeQuery(connection, SCORE_WIDE);
  const wide = compareResults('a column a criterion', ours, await readResults(connection));
  await timeQuery(connection, SCORE_ROWS);
  const rows = compareResults('a row an answer', ours, await readResults(connection));
  for (let round = 0; round < WARM_UPS; round += 1) await timeOurs(edition);
  for (let round = 0; round < kernelRounds; round += 1) {
    times.ours.push(await timeOurs(edition));
    times.rows.push(await timeQuery(connection, SCORE_ROWS));
    times.ours.push(await timeOurs(edition));
    times.wide.push(await timeQuery(connection, SCORE_WIDE));
  }
  return { times, agreement: { figures: rows.figures, greatest: Math.max(rows.greatest, wide.greatest) } };
}

const prepared = await prepare();
const kernel = await timeKernels(prepared);
prepared.database.close();
prepared.edition = null;

const total = { ours: [], rows: [] };
for (let round = 0; round < totalRounds; round += 1) {
  total.ours.push(await timeTotal(ourTotal()));
  total.rows.push(await timeTotal(databaseTotal()));
}

const { audits, answers } = countRows(siteCount);
const { agreement } = kernel;
process.stdout.write(
  `${JSON.stringify({ audits, answers, agreement, kernel: kernel.times, total, pivot: prepared.pivot })}\n`,
);
