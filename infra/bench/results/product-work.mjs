// What the bench measures inside a process of the product, by the product's own code.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { fromApi } from './built-api.mjs';
import { editionId, grid, gridVersionId, operatorId } from './fill-edition.mjs';
import { packedPool } from './packed-pool.mjs';

const { asOperator } = await fromApi('platform/database/system-access');
const { Transactions } = await fromApi('platform/database/transactions');
const { Jobs } = await fromApi('platform/jobs/jobs');
const { announceAudits } = await fromApi('modules/audits/index');
const { ComputeScoreRunHandler, ScoreRunsService } = await fromApi('modules/results/index');
const { FollowAuditsHandler } = await fromApi('modules/results/provisional/follow-audits.handler');
const { SettleProvisionalRunHandler } = await fromApi('modules/results/provisional/settle-provisional-run.handler');

const access = asOperator(operatorId);
const channel = 'phone';
const LOOK_EVERY_MILLISECONDS = 1;

/** Queues a full run as the console does. Returns its id and its job's. */
export async function startRun(app) {
  const run = await app.get(Transactions).run(access, (context) => app.get(ScoreRunsService).start(context, editionId));
  if (run.jobId === undefined) throw new Error(run.message);
  return { runId: run.id, jobId: run.jobId };
}

/** Computes a full run that was started. Returns milliseconds, and the peak memory of the process in bytes before and after. */
export async function computeRun(app, { runId, jobId }) {
  const before = process.resourceUsage().maxRSS * 1024;
  const begun = performance.now();
  await app.get(ComputeScoreRunHandler, { strict: false }).handle({ runId, operatorId, jobId });
  return { milliseconds: performance.now() - begun, before, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Settles the provisional run in this process. Returns milliseconds. */
export async function settle(app) {
  const begun = performance.now();
  await app.get(SettleProvisionalRunHandler, { strict: false }).handle({ editionId, operatorId });
  return performance.now() - begun;
}

/**
 * Writes audits one after the other and lets the handler follow each, in this process. Returns the milliseconds of each, from
 * the start of the transaction that writes it to the commit of its site's values.
 */
export async function followDirectly(app, { sites, from, url }) {
  return eachAudit(app, { sites, from, url }, async (audit) => {
    await app.get(FollowAuditsHandler).handle({ editionId, operatorId, registrationIds: [audit.registrationId] });
  });
}

/** The same by way of the queue and a worker that runs already: this process looks until it sees the values. */
export async function followByQueue(app, { sites, from, url }) {
  return eachAudit(app, { sites, from, url }, async (audit, stored) => {
    // A look costs the server something too: often enough to be fair, seldom enough not to be what is measured.
    while (!(await stored())) await delay(LOOK_EVERY_MILLISECONDS);
  });
}

async function eachAudit(app, { sites, from, url }, follow) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const pool = packedPool(grid, { channel, level: 'audit', size: sites.length, seed: 4000 + from });
  const times = [];
  for (const [at, site] of sites.entries()) {
    // Every other one is a correction of an audit that is there.
    const isNew = at % 2 === 0;
    const audit = {
      ...site,
      key: `${site.reference}-${channel}-${isNew ? 100 + from + at : 1}`,
      version: isNew ? 1 : 2 + from,
      answers: pool[at],
    };
    const stored = async () =>
      (
        await client.query({
          name: 'stored',
          text: storedInCurrent,
          values: [
            editionId,
            site.organisationId,
            site.registrationId,
            JSON.stringify([{ auditKey: audit.key, version: audit.version }]),
          ],
        })
      ).rows.length > 0;
    if (await stored()) throw new Error(`${audit.key} is there before it was written.`);
    const begun = performance.now();
    await writeAudit(app, audit);
    await follow(audit, stored);
    times.push(performance.now() - begun);
    if (!(await stored())) throw new Error(`${audit.key} has not reached the provisional run.`);
  }
  await client.end();
  return times;
}

const storedInCurrent = `
SELECT 1 FROM score_run r JOIN score_lineage s ON s.score_run_id = r.id AND s.organisation_id = $2 AND s.registration_id = $3
WHERE r.edition_id = $1 AND r.is_current AND s.rows->'audits' @> $4::jsonb`;

/** Writes one version of an audit, and says so, as whoever validates an audit does. */
async function writeAudit(app, { organisationId, registrationId, key, version, answers }) {
  await app.get(Transactions).run(access, async (context) => {
    const manager = await context.manager();
    await manager.query(
      `INSERT INTO audit (organisation_id, id, operator_id, edition_id, registration_id, audit_key, version, channel, outcome, grid_version_id, answers, import_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'answered', $9, $10, $3, now())`,
      [
        organisationId,
        randomUUID(),
        operatorId,
        editionId,
        registrationId,
        key,
        version,
        channel,
        gridVersionId,
        answers,
      ],
    );
    await announceAudits(app.get(Jobs), context, { editionId, operatorId }, new Set([registrationId]));
  });
}
