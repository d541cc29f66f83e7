import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as QueueLogger, run, type Runner, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { urlForRole } from '../database/prepare-database.js';
import { LOGGER } from '../logging/logging.module.js';
import { JobHandlers, type JobLength } from './job-handlers.js';
import { QueueClock } from './queue-clock.js';
import { WorkerLife } from './worker-life.js';

const jobsAtOnce = 4;
const deadWorkerCheckMilliseconds = 15_000;
const clockCheckMilliseconds = 500;

/** Runs the queue in this process: the worker's heart. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private runner: Runner | null = null;
  private life: WorkerLife | null = null;
  private pool: Pool | null = null;
  private checks: NodeJS.Timeout[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts taking jobs, first those that a dead worker had taken.
   * @param length takes the jobs of that length alone, where another process takes the others
   */
  async start(length?: JobLength): Promise<void> {
    const url = urlForRole(this.config.databaseUrl, 'barometer_queue', this.config.sessionSecret);
    const life = await WorkerLife.begin(url);
    this.life = life;
    await life.releaseDeadWorkers();
    this.pool = new Pool({ connectionString: url, max: jobsAtOnce + 2 });
    const lost = (error: Error): void => this.logger.error({ err: error }, 'queue connection lost');
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    this.runner = await run({
      pgPool: this.pool,
      concurrency: jobsAtOnce,
      noHandleSignals: true,
      pollInterval: 1000,
      events: this.lifeSigns(life),
      logger: new QueueLogger(() => (level, message) => this.logger[level === 'error' ? 'error' : 'debug'](message)),
      taskList: Object.fromEntries(
        [...this.handlers.all(length)].map(([name, handle]) => [name, (payload: unknown) => handle(payload as object)]),
      ),
    });
    this.every(deadWorkerCheckMilliseconds, () => life.releaseDeadWorkers());
    // One process of a worker is enough to bring jobs forward, and only a demonstration's clock is ever set.
    if (this.config.isDemonstration && length !== 'long') {
      const queueClock = new QueueClock(this.config.dataDirectory, this.clock, this.pool);
      this.every(clockCheckMilliseconds, () => queueClock.follow());
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const check of this.checks) clearInterval(check);
    await this.runner?.stop();
    await this.pool?.end();
    await this.life?.end();
  }

  private every(milliseconds: number, work: () => Promise<unknown>): void {
    const check = setInterval(() => this.report(work()), milliseconds);
    check.unref();
    this.checks.push(check);
  }

  private lifeSigns(life: WorkerLife): WorkerEvents {
    const events: WorkerEvents = new EventEmitter();
    // Jobs are locked by the pool, not by one of its workers.
    events.on('pool:create', ({ workerPool }) => this.report(life.claim(workerPool.id)));
    events.on('job:error', ({ job, error }) =>
      this.logger.error({ task: job.task_identifier, job: job.id, err: error }, 'job failed'),
    );
    events.on('job:failed', ({ job }) =>
      this.report(this.handlers.afterLastTry(job.task_identifier, job.payload as object)),
    );
    return events;
  }

  private report(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.logger.error({ err: error }, 'care of the queue'));
  }
}
