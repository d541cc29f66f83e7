import { Client } from 'pg';

/** Key of the advisory lock under which one process at a time loads data sets. */
const loadingLock = 719_440_022;

/** Sends one statement in the transaction of the load. */
export type SendStatement = (statement: string, parameters?: readonly unknown[]) => Promise<void>;

/** Public data that ships with the product and is replaced as a whole by its next version. */
export interface DataSet {
  readonly name: string;
  /** Anything that changes when the rows would: the source's version, the rules that derive from it. */
  readonly version: string;
  /** Writes the rows, over those of another version. */
  load(send: SendStatement): Promise<void>;
}

/**
 * Loads a data set once per version, in one transaction. Safe to call from several processes at once: an advisory lock lets one load while the
 * others wait, then find it there.
 * @param ownerUrl connection string of the role that owns the tables: the application may only read them
 * @returns whether this call loaded it, or found it there
 */
export async function loadDataSet(ownerUrl: string, dataSet: DataSet): Promise<'loaded' | 'present'> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if (await isPresent(client, dataSet)) return 'present';
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [loadingLock]);
    const outcome = (await isPresent(client, dataSet)) ? 'present' : await load(client, dataSet);
    await client.query('COMMIT');
    return outcome;
  } finally {
    // A transaction that did not reach its commit ends with its connection.
    await client.end();
  }
}

async function load(client: Client, dataSet: DataSet): Promise<'loaded'> {
  await dataSet.load(async (statement, parameters = []) => {
    await client.query(statement, [...parameters]);
  });
  await client.query(
    `INSERT INTO reference_data (name, version, loaded_at) VALUES ($1, $2, now())
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at`,
    [dataSet.name, dataSet.version],
  );
  return 'loaded';
}

async function isPresent(client: Client, { name, version }: DataSet): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM reference_data WHERE name = $1 AND version = $2', [
    name,
    version,
  ]);
  return rowCount === 1;
}
