// Score runs from the database to their stored figures, in a process of their own, and provisional runs.
// `--sizes 376,17600` restricts the editions (in sites).
import { parseArgs } from 'node:util';
import { startServer, withClient } from './bench-database.mjs';
import { benchProvisional } from './bench-provisional.mjs';
import { fillEdition } from './fill-edition.mjs';
import { runAsLongJob, runInProduct } from './run-in-product.mjs';
import { bar, number, print } from './report.mjs';

/** Editions by their sites, with the most that a run may take, in seconds and megabytes. */
const EDITIONS = [
  { sites: 376, structures: 321, rounds: 3, seconds: 1 },
  { sites: 3760, structures: 3210, rounds: 1, provisional: true },
  { sites: 17_600, rounds: 1, seconds: 20 },
  { sites: 176_000, rounds: 1, seconds: 180, megabytes: 1000 },
];

const { values } = parseArgs({ options: { sizes: { type: 'string' } } });
const wanted = values.sizes?.split(',').map(Number);
const editions = EDITIONS.filter(({ sites }) => wanted?.includes(sites) ?? true);

const server = await startServer();
let areAllMet = true;
try {
  for (const edition of editions) areAllMet = (await measure(edition)) && areAllMet;
} finally {
  await server.stop();
}
print(areAllMet ? '\nEvery bar was met.' : '\nNot every bar was met.');
process.exitCode = areAllMet ? 0 : 1;

async function measure({ sites, structures, rounds, seconds, megabytes, provisional }) {
  const database = await server.database(`edition_of_${sites}`);
  const begun = performance.now();
  const audits = await withClient(database.url, (client) => fillEdition(client, sites));
  const filled = (performance.now() - begun) / 1000;
  const ofStructures = structures === undefined ? '' : ` of ${number(structures)} structures`;
  print(`\n${number(sites)} sites${ofStructures}, ${number(audits)} audits (written in ${number(filled, 1)} s)`);
  const bars = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await runInProduct(database.environment, 'startRun');
    const { milliseconds, before, peak } = await runAsLongJob(database.environment, 'computeRun', run);
    print(
      `  score run, database to stored figures: ${number(milliseconds / 1000, 2)} s, peak memory ${number(peak / 1e6)} MB (${number(before / 1e6)} MB before it began)`,
    );
    if (seconds !== undefined) bars.push(bar('time', milliseconds / 1000, seconds, 's'));
    if (megabytes !== undefined) bars.push(bar('memory', peak / 1e6, megabytes, 'MB', 0));
  }
  if (provisional) bars.push(await benchProvisional(database));
  return bars.every(Boolean);
}
