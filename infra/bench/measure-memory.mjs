// The memory of one side for one size, in a process that has done nothing else. Prints one line of JSON.
// Arguments: `ours` or `duckdb`, and the number of sites. Wants --expose-gc.
import { setTimeout } from 'node:timers/promises';
import { countRows, editionRows } from './edition-rows.mjs';

const [side, siteCount] = [process.argv[2], Number(process.argv[3])];
const { answers } = countRows(siteCount);

/** What is really in use: memory that was given up is swept a moment after a collection, so there are several. */
async function resident() {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc();
    await setTimeout(50);
  }
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss, heapUsed, arrayBuffers };
}

const sideOf = {
  ours: async () => {
    const { makeSites, openEdition, scoreWithKernel, startPacking } = await import('./kernel-scores.mjs');
    const sites = makeSites(siteCount);
    // A smaller edition first, so that compiled code and the heap's room for what is short-lived do not count as answers.
    pack(openEdition(makeSites(2000)), startPacking, 2000);
    const before = await resident();
    const edition = openEdition(sites);
    pack(edition, startPacking, siteCount);
    const after = await resident();
    const ids = edition.answers.auditIds.byteLength;
    const figures = {
      codes: edition.answers.answerBytes / answers,
      buffers: (after.arrayBuffers - before.arrayBuffers - ids) / answers,
      // The register of the sites is on the heap: ids, which are not counted.
      process: (after.rss - before.rss - ids - (after.heapUsed - before.heapUsed)) / answers,
    };
    scoreWithKernel(edition);
    return figures;
  },
  duckdb: async () => {
    const { openDatabase, startLoading } = await import('./duckdb-database.mjs');
    const { SCORE_ROWS } = await import('./duckdb-rows.mjs');
    const database = await openDatabase();
    const before = await resident();
    const loading = await startLoading(database.connection);
    for (const chunk of editionRows(siteCount)) loading.add(chunk);
    await loading.finish();
    const figures = { process: ((await resident()).rss - before.rss) / answers };
    await database.connection.run(SCORE_ROWS);
    database.close();
    return figures;
  },
};

function pack(edition, startPacking, count) {
  const packing = startPacking(edition);
  for (const chunk of editionRows(count)) packing.add(chunk);
  packing.finish();
}

const bytesPerAnswer = await sideOf[side]();
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ answers, bytesPerAnswer, peak })}\n`);
