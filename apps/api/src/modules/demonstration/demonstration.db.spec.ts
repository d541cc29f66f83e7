import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { defineTask, Jobs } from '../../platform/jobs/jobs.js';
import { QueueClock } from '../../platform/jobs/queue-clock.js';
import { TestApp } from '../../testing/test-app.js';
import { DemonstrationSeed } from './seed/demonstration-seed.js';

describe('outside demonstration mode', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ STRIPE_SECRET_KEY: 'sk_test_x', STRIPE_WEBHOOK_SECRET: 'whsec_x' });
  });
  afterAll(async () => {
    await app.stop();
    delete process.env['STRIPE_SECRET_KEY'];
    delete process.env['STRIPE_WEBHOOK_SECRET'];
  });

  it('there is nobody to become', async () => {
    const answer = await app.graphql({}, '{ demonstration { personas { email } mailsUrl } }');
    expect(answer).toEqual({ data: { demonstration: null } });
  });

  it('nothing is seeded', async () => {
    await app.app.get(DemonstrationSeed).begin();
    expect(await app.sql('SELECT id FROM job_progress')).toEqual([]);
    expect(await app.sql('SELECT task_identifier FROM graphile_worker.jobs')).toEqual([]);
  });

  it('the clock is the machine’s and cannot be set', async () => {
    const advance = 'mutation { advanceDemonstrationClock(to: "2099-01-01T00:00:00Z") }';
    const { errors } = await app.graphql({}, advance);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(app.app.get(Clock).now().getFullYear()).toBeLessThan(2099);
  });

  it('no file is generated', async () => {
    const response = await app.app.inject({ method: 'GET', url: '/files/demonstration-audits.csv' });
    expect(response.statusCode).toBe(404);
  });
});

describe('in demonstration mode', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ MAIL_CATCHER_URL: 'http://127.0.0.1:4011' });
  });
  afterAll(async () => {
    await app.stop();
    delete process.env['MAIL_CATCHER_URL'];
  });

  it('goes to a later day on demand, never back, and brings the waiting jobs along', async () => {
    const clock = app.app.get(Clock);
    const directory = app.app.get<Config>(CONFIG).dataDirectory;
    const pool = new Pool({ connectionString: app.database.adminUrl });
    const queue = new QueueClock(directory, clock, pool);
    const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 3600 * 1000);
    await app.app
      .get(Transactions)
      .run(asOperator(uuidv7()), (context) =>
        app.app.get(Jobs).enqueue(context, defineTask<object>('later'), {}, { runAt: inDays(5) }),
      );
    const advance = 'mutation ($to: DateTime!) { advanceDemonstrationClock(to: $to) }';
    const { data } = await app.graphql<{ advanceDemonstrationClock: number }>({}, advance, { to: inDays(4) });
    await queue.follow();
    await queue.follow();
    await new QueueClock(directory, clock, pool).follow();
    await pool.end();
    expect(data?.advanceDemonstrationClock).toBeCloseTo(4 * 24 * 3600, -1);
    expect(clock.now().getTime()).toBeGreaterThan(inDays(3.9).getTime());
    const again = await app.graphql<{ advanceDemonstrationClock: number }>({}, advance, { to: inDays(2) });
    expect(again.data?.advanceDemonstrationClock).toBeCloseTo(4 * 24 * 3600, -1);
    const [job] = await app.sql<{ days: number }>(
      `SELECT extract(epoch FROM run_at - now())::float / 86400 AS days FROM graphile_worker.jobs WHERE task_identifier = 'later'`,
    );
    expect(job?.days).toBeCloseTo(1, 1);
  });

  it('offers nobody who could not enter yet, and tells where the mails are', async () => {
    const answer = await app.graphql({}, '{ demonstration { personas { email } mailsUrl } }');
    expect(answer).toEqual({ data: { demonstration: { personas: [], mailsUrl: 'http://127.0.0.1:4011' } } });
  });
});
