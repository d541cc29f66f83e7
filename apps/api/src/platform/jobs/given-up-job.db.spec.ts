import { setTimeout as delay } from 'node:timers/promises';
import { TestApp } from '../../testing/test-app.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { defineTask, Jobs } from './jobs.js';

const operatorId = '01900000-0000-7000-8000-00000000cafe';

describe('a job that fails at each try', () => {
  let app: TestApp;
  const hopeless = defineTask<{ name: string }>('hopeless');
  const givenUp: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    app.app.get(JobHandlers).register(
      hopeless,
      async () => {
        throw new Error('It never works.');
      },
      async ({ name }) => {
        givenUp.push(name);
      },
    );
  });
  afterAll(() => app.stop());

  it('is given up after its last try, not before', async () => {
    await app.app.get(Transactions).run(asOperator(operatorId), async (context) => {
      await app.app.get(Jobs).enqueue(context, hopeless, { name: 'first of its tries' });
      await app.app.get(Jobs).enqueue(context, hopeless, { name: 'last of its tries' }, { key: 'last' });
    });
    await app.sql(`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1 WHERE key = 'last'`);
    await app.app.get(JobRunner).start();
    const tried = (): Promise<object[]> =>
      app.sql('SELECT 1 FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL');
    for (let waits = 0; waits < 80 && ((await tried()).length < 2 || givenUp.length === 0); waits += 1) {
      await delay(50);
    }
    expect(await tried()).toHaveLength(2);
    expect(givenUp).toEqual(['last of its tries']);
  });
});
