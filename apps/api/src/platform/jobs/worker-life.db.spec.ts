import { setTimeout as delay } from 'node:timers/promises';
import { TestApp } from '../../testing/test-app.js';
import { testSecret } from '../../testing/test-settings.js';
import { urlForRole } from '../database/prepare-database.js';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { defineTask } from './jobs.js';
import { WorkerLife } from './worker-life.js';

describe('the life of a worker', () => {
  let app: TestApp;
  let mine: WorkerLife;
  let other: WorkerLife;

  beforeAll(async () => {
    app = await TestApp.start();
    const url = urlForRole(app.database.adminUrl, 'barometer_queue', testSecret);
    [mine, other] = [await WorkerLife.begin(url), await WorkerLife.begin(url)];
    await app.sql(`SELECT graphile_worker.add_job('some_task')`);
    await app.sql(`UPDATE graphile_worker._private_jobs SET locked_by = 'mine', locked_at = now()`);
  });
  afterAll(async () => {
    await Promise.all([mine.end(), other.end()]);
    await app.stop();
  });

  it('is shown again after its connection was lost, and its jobs are left alone', async () => {
    await mine.claim('mine');
    expect(await other.releaseDeadWorkers()).toBe(0);
    await app.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 719441
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await delay(200);
    expect(await mine.releaseDeadWorkers()).toBe(0);
    expect(await other.releaseDeadWorkers()).toBe(0);
  });

  it('covers the jobs that its runner has taken, however long they last', async () => {
    const slow = defineTask<{ name: string }>('slow');
    let finish = (): void => undefined;
    const begun = new Promise<void>((begins) => {
      app.app.get(JobHandlers).register(slow, async () => {
        begins();
        await new Promise<void>((resolve) => (finish = resolve));
      });
    });
    await app.app.get(JobRunner).start();
    await app.sql(`SELECT graphile_worker.add_job('slow', '{}')`);
    await begun;
    expect(await other.releaseDeadWorkers()).toBe(0);
    expect(await app.sql('SELECT 1 FROM graphile_worker.jobs WHERE locked_by IS NOT NULL')).toHaveLength(2);
    finish();
  });

  it('ends with its process, and its jobs are given back', async () => {
    await mine.end();
    expect(await other.releaseDeadWorkers()).toBe(1);
    expect(await app.sql('SELECT locked_by FROM graphile_worker._private_jobs')).toEqual([{ locked_by: null }]);
  });
});
