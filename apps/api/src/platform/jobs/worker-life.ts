import { Client } from 'pg';

/** First half of the advisory locks by which living workers are known; the second half is a hash of the name under which they lock jobs. */
const workerLock = 719_441;

/**
 * Tells living workers from dead ones. Each worker of this process holds an advisory lock for as long as this connection lives, so a killed process
 * is known at once, and the jobs it had taken are given back without waiting for the queue's own limit of four hours. A connection that is lost while
 * the process lives, as when the server restarts, is made again with its locks: workers that only look dead would see their jobs run twice.
 */
export class WorkerLife {
  private readonly workers = new Set<string>();
  private connection: Promise<Client> | null = null;
  private hasEnded = false;
  /** What was asked so far, one after the other: workers are born together and share this connection. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly url: string) {}

  /** @param url connection string of the queue's role */
  static async begin(url: string): Promise<WorkerLife> {
    const life = new WorkerLife(url);
    await life.connected();
    return life;
  }

  /** Shows that a worker lives. */
  claim(workerId: string): Promise<void> {
    this.workers.add(workerId);
    return this.inTurn((client) => lock(client, workerId));
  }

  /** Gives back the jobs of workers that no longer live. @returns how many workers had died */
  releaseDeadWorkers(): Promise<number> {
    return this.inTurn(async (client) => {
      const { rows } = await client.query<{ locked_by: string }>(
        `SELECT DISTINCT locked_by FROM graphile_worker._private_jobs j
         WHERE locked_by IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM pg_locks l
           WHERE l.locktype = 'advisory' AND l.classid::bigint = $1 AND l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid
             AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
        [workerLock],
      );
      const dead = rows.map((row) => row.locked_by);
      if (dead.length > 0) await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
      return dead.length;
    });
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    const client = await this.connection?.catch(() => null);
    await client?.end();
  }

  private inTurn<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    const next = this.turn.then(async () => work(await this.connected()));
    // What failed is its caller's concern; the next one tries again.
    this.turn = next.catch(() => undefined);
    return next;
  }

  private connected(): Promise<Client> {
    if (this.hasEnded) throw new Error('The workers of this process have ended.');
    if (this.connection !== null) return this.connection;
    const made = this.connect(() => {
      // The end of a connection is told twice: the second time another may stand in its place.
      if (this.connection === made) this.connection = null;
    });
    this.connection = made;
    return made;
  }

  private async connect(lost: () => void): Promise<Client> {
    const client = new Client({ connectionString: this.url });
    // The queue's pool reports a lost server: all there is to do here is to connect again.
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      for (const worker of this.workers) await lock(client, worker);
      return client;
    } catch (error) {
      lost();
      throw error;
    }
  }
}

/** A lock still held by the connection before, which the server has not missed yet, is waited for. */
async function lock(client: Client, workerId: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [workerLock, workerId]);
}
