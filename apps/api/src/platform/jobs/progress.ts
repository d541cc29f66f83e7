import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import type { Access } from '../context/access.js';
import { Transactions } from '../database/transactions.js';

/** Writes the progress of a long job in small transactions of its own, so that it is seen while the job's transaction is still open. */
@Injectable()
export class Progress {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * The job has begun, perhaps again after a crash: its count starts over.
   * @param total units to do; 0 while nobody knows how many
   */
  async started(access: Access, jobId: string, total: number): Promise<void> {
    await this.write(
      access,
      `state = 'running', done = 0, total = $2, error = NULL, started_at = $3, finished_at = NULL`,
      [jobId, total, this.clock.now()],
    );
  }

  /** @param done units done, at most the total where that is known */
  async advanced(access: Access, jobId: string, done: number): Promise<void> {
    await this.write(access, `done = $2`, [jobId, done]);
  }

  /**
   * Takes progress as often as a loop likes to tell it, and writes the latest while no write is under way: the work never waits for its bar.
   */
  reporter(access: Access, jobId: string): (done: number) => void {
    let latest = 0;
    let writing: Promise<void> | null = null;
    const write = async (): Promise<void> => {
      const done = latest;
      // A bar that stands still for a moment is no reason to fail the job.
      await this.advanced(access, jobId, done).catch(() => undefined);
      writing = null;
    };
    return (done) => {
      latest = done;
      writing ??= write();
    };
  }

  async succeeded(access: Access, jobId: string): Promise<void> {
    await this.write(access, `state = 'succeeded', done = GREATEST(done, total), finished_at = $2`, [
      jobId,
      this.clock.now(),
    ]);
  }

  /** @param reason a code of `JobFailure`, or one sentence a person can read */
  async failed(access: Access, jobId: string, reason: string): Promise<void> {
    await this.write(access, `state = 'failed', error = $2, finished_at = $3`, [jobId, reason, this.clock.now()]);
  }

  private async write(access: Access, assignments: string, parameters: unknown[]): Promise<void> {
    await this.transactions.run(access, async (context) => {
      const manager = await context.manager();
      await manager.query(`UPDATE job_progress SET ${assignments} WHERE id = $1`, parameters);
    });
  }
}
