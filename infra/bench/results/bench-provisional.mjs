// From one new audit to its site's stored values, and from there to a run that equals a full one.
import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from './bench-database.mjs';
import { compareWithFullRun } from './compare-runs.mjs';
import { editionId, operatorId } from './fill-edition.mjs';
import { runAsLongJob, runInProduct, startWorker } from './run-in-product.mjs';
import { bar, number, print, spread } from './report.mjs';

/** Those that come first find code and connections cold: a worker is not born with each audit. */
const WARM = 20;
const AUDITS = 200 + WARM;
const AUDITS_WHILE_SETTLING = 80;
const MOST_MILLISECONDS = 15;

/** Takes the database of an edition of 3,210 structures. Returns whether all bars were met. */
export async function benchProvisional({ url, environment }) {
  const sites = (
    await withClient(url, (client) =>
      client.query(
        `SELECT organisation_id AS "organisationId", id AS "registrationId", reference FROM registration ORDER BY md5(reference) LIMIT $1`,
        [AUDITS],
      ),
    )
  ).rows;
  // The run must be there: the first settling of an edition makes it. What the bench does by hand the queue must not repeat.
  await runInProduct(environment, 'followDirectly', { sites: sites.slice(0, 1), from: 500, url });
  print(`  settled in ${number((await runAsLongJob(environment, 'settle')) / 1000, 2)} s`);

  const direct = await runInProduct(environment, 'followDirectly', { sites, from: 1000, url });
  const isDirectMet = bar('p95', spread('(a) handler called directly', direct.slice(WARM)), MOST_MILLISECONDS, 'ms', 1);
  await runAsLongJob(environment, 'settle');
  const isDirectEqual = await isEqual(url, environment, 'settled by hand');

  await withClient(url, (client) => client.query('DELETE FROM graphile_worker._private_jobs'));
  const stopWorker = startWorker(environment);
  let isQueueMet;
  try {
    // The worker is up once it has followed some, and still once it has settled them.
    await runInProduct(environment, 'followByQueue', { sites: sites.slice(0, WARM), from: 2000, url });
    await queueIsEmpty(url);
    const queued = await runInProduct(environment, 'followByQueue', { sites, from: 3000, url });
    isQueueMet = bar(
      'p95',
      spread('(b) through the queue and a worker', queued.slice(WARM)),
      MOST_MILLISECONDS,
      'ms',
      1,
    );
    await settleAtOnce(url);
    const others = sites.slice(0, AUDITS_WHILE_SETTLING);
    const meanwhile = await runInProduct(environment, 'followByQueue', { sites: others, from: 4000, url });
    spread(
      '(c) the same while the whole edition is computed on the same processors, without a bar',
      meanwhile.slice(WARM),
    );
    const begun = performance.now();
    await queueIsEmpty(url);
    print(`  the queue was empty ${number((performance.now() - begun) / 1000, 2)} s after the last audit`);
  } finally {
    await stopWorker();
  }
  const isQueueEqual = await isEqual(url, environment, 'settled by the queue');
  return isDirectMet && isDirectEqual && isQueueMet && isQueueEqual;
}

async function isEqual(url, environment, how) {
  await runAsLongJob(environment, 'computeRun', await runInProduct(environment, 'startRun'));
  const { differences, rows } = await withClient(url, compareWithFullRun);
  print(
    differences.length === 0
      ? `  ${how}: equal to a full run to the last bit, ${number(rows)} rows`
      : `  ${how}: DIFFERS from a full run in ${differences.join(', ')}`,
  );
  return differences.length === 0;
}

async function queueIsEmpty(url) {
  await withClient(url, async (client) => {
    const left = () => client.query('SELECT 1 FROM graphile_worker._private_jobs LIMIT 1');
    while ((await left()).rowCount > 0) await delay(20);
  });
}

/** Has the worker settle the run now, again and again, for as long as some audits take to be followed. */
async function settleAtOnce(url) {
  await withClient(url, (client) =>
    client.query(
      `SELECT graphile_worker.add_job('settle_provisional_run', json_build_object('editionId', $1::text, 'operatorId', $2::text), queue_name => 'settle_provisional_run:' || $1)
       FROM generate_series(1, 2)`,
      [editionId, operatorId],
    ),
  );
}
