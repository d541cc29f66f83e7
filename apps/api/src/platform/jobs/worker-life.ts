import { Client } from 'pg';

/** First half of the advisory locks by which living workers are known; the second half is a hash of the worker's name. */
const workerLock = 719_441;

/**
 * Tells living workers from dead ones. Each worker of this process holds an advisory lock for as long as this connection lives, so a killed process
 * is known at once, and the jobs it had taken are given back without waiting for the queue's own limit of four hours.
 */
export class WorkerLife {
  /** The claims so far, one after the other: workers are born together and share this connection. */
  private claims: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: Client) {}

  /** @param url connection string of the queue's role */
  static async begin(url: string): Promise<WorkerLife> {
    const client = new Client({ connectionString: url });
    // The queue's pool reports a lost server; this connection has nothing to add and must not crash the process.
    client.on('error', () => undefined);
    await client.connect();
    return new WorkerLife(client);
  }

  /** Shows that a worker lives. */
  async claim(workerId: string): Promise<void> {
    this.claims = this.claims.then(() =>
      this.client.query('SELECT pg_advisory_lock($1, hashtext($2))', [workerLock, workerId]),
    );
    await this.claims;
  }

  /** Gives back the jobs of workers that no longer live. @returns how many workers had died */
  async releaseDeadWorkers(): Promise<number> {
    const { rows } = await this.client.query<{ locked_by: string }>(
      `SELECT DISTINCT locked_by FROM graphile_worker._private_jobs j
       WHERE locked_by IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM pg_locks l
         WHERE l.locktype = 'advisory' AND l.classid::bigint = $1 AND l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [workerLock],
    );
    const dead = rows.map((row) => row.locked_by);
    if (dead.length > 0) await this.client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
    return dead.length;
  }

  async end(): Promise<void> {
    await this.client.end();
  }
}
