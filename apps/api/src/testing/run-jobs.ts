import { Logger as QueueLogger, runOnce } from 'graphile-worker';
import { urlForRole } from '../platform/database/prepare-database.js';
import { JobHandlers } from '../platform/jobs/job-handlers.js';
import type { TestApp } from './test-app.js';
import { testSecret } from './test-settings.js';

export interface RunJobsOptions {
  /** Also runs what is planned for later, once: the test's way to let time pass. */
  readonly evenIfLater?: boolean;
  /** Sends mails too. Without a mail catcher they would fail: a spec reads `mail_message` instead. */
  readonly withMails?: boolean;
  /** Leaves failed jobs to their retry instead of failing the spec. */
  readonly toleratesFailures?: boolean;
}

/**
 * Runs the jobs that are due, and those that they enqueue, in the process of the test.
 * @returns the names of the tasks that ran, in order
 * @throws AggregateError when a job failed
 */
export async function runJobs(app: TestApp, options: RunJobsOptions = {}): Promise<string[]> {
  if (options.evenIfLater === true) {
    await app.sql('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');
  }
  const ran: string[] = [];
  const failures: unknown[] = [];
  const handlers = [...app.app.get(JobHandlers).all()].filter(
    ([name]) => options.withMails === true || name !== 'send_mail',
  );
  await runOnce({
    connectionString: urlForRole(app.database.adminUrl, 'barometer_queue', testSecret),
    noHandleSignals: true,
    logger: new QueueLogger(() => () => undefined),
    taskList: Object.fromEntries(
      handlers.map(([name, handle]) => [
        name,
        async (payload: unknown) => {
          ran.push(name);
          try {
            await handle(payload as object);
          } catch (error) {
            failures.push(error);
            throw error;
          }
        },
      ]),
    ),
  });
  if (failures.length > 0 && options.toleratesFailures !== true) throw new AggregateError(failures, 'Jobs failed.');
  return ran;
}
