import { setTimeout as delay } from 'node:timers/promises';
import { type AuditedEdition, givenAuditedEdition } from '../../../testing/audited-edition.js';
import { TestApp } from '../../../testing/test-app.js';
import { WorkerProcess } from '../../../testing/worker-process.js';
import { currentRun, newestFullRun, startFullRun, wholeRun, writeAudit } from './provisional.fixture.js';

describe('a worker that is killed while it settles a provisional run', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let worker: WorkerProcess | null = null;

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(
      app,
      Array.from({ length: 120 }, (_, index) => ({ organisation: `Ville ${index + 1}` })),
    );
  }, 60_000);
  afterAll(async () => {
    await worker?.kill();
    await app.stop();
  });

  it('leaves a run that ends equal to a full run to the last bit, and nothing of the one it had begun', async () => {
    for (const site of [3, 4, 5])
      await writeAudit(app, edition, {
        site,
        key: `INS-2027-00000${site + 1}-phone-1`,
        version: 2,
        seed: site,
      });
    worker = WorkerProcess.start();
    await until(async () => (await settling()) > 0);
    await worker.kill();
    expect(await settling()).toBeGreaterThan(0);
    worker = WorkerProcess.start();
    await until(async () => (await jobsLeft()) === 0);
    expect((await currentRun(app, edition)).state).toBe('computed');
    await startFullRun(app, edition);
    await until(async () => (await jobsLeft()) === 0);
    const [provisional, full] = [await currentRun(app, edition), await newestFullRun(app, edition)];
    expect(full.state).toBe('computed');
    expect(provisional.site_count).toBe(120);
    expect(await wholeRun(app, provisional)).toEqual(await wholeRun(app, full));
    expect(await app.sql('SELECT 1 FROM score_run WHERE edition_id = $1', [edition.editionId])).toHaveLength(2);
    expect(
      await app.sql('SELECT DISTINCT score_run_id FROM site_score WHERE operator_id = $1', [edition.operatorId]),
    ).toHaveLength(2);
  }, 60_000);

  /** Runs that were begun to take the place of the current one. */
  const settling = async (): Promise<number> =>
    (
      await app.sql(
        `SELECT 1 FROM score_run WHERE edition_id = $1 AND kind = 'provisional' AND state = 'computing' AND NOT is_current`,
        [edition.editionId],
      )
    ).length;
  /** What the audits and the run asked for, still to be tried: the worker also fills the demonstration. */
  const jobsLeft = async (): Promise<number> =>
    (
      await app.sql(
        `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier IN ('audits_written', 'settle_provisional_run', 'compute_score_run') AND attempts < max_attempts`,
      )
    ).length;
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited in vain.');
    await delay(5);
  }
}
