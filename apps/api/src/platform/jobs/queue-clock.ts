import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Clock } from '../clock/clock.js';

/**
 * Brings waiting jobs forward when the clock was set forward: the queue waits by the clock of the machine. How far it has followed is kept in a file, so
 * that a worker that was down catches up, and none moves jobs twice.
 */
export class QueueClock {
  private readonly file: string;
  private followed: number;

  /** @param directory where it keeps how far it has followed */
  constructor(
    directory: string,
    private readonly clock: Clock,
    private readonly pool: Pick<Pool, 'query'>,
  ) {
    this.file = join(directory, 'clock-followed');
    this.followed = readNumber(this.file);
  }

  /** Follows the clock, if it was set since the last time. */
  async follow(): Promise<void> {
    const forward = this.clock.forwardMilliseconds;
    const step = forward - this.followed;
    if (step <= 0) return;
    await this.pool.query(
      `UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(secs => $1) WHERE run_at > now() AND locked_at IS NULL`,
      [step / 1000],
    );
    this.followed = forward;
    writeFileSync(this.file, String(forward));
  }
}

function readNumber(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}
