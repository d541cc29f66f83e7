import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { templateDatabase } from './test-settings.js';

/** A database of one spec: a clone of the migrated template. */
export interface TestDatabase {
  /** Connection string of the superuser: for arranging what the application may not. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Clones the template, in some thirty milliseconds. Drop it when the spec ends. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_SERVER_URL'];
  if (serverUrl === undefined) throw new Error('TEST_SERVER_URL: set by the global setup of the tests.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${templateDatabase} STRATEGY file_copy`);
  return {
    adminUrl: serverUrl.replace(/\/postgres(\?|$)/, `/${name}$1`),
    drop: () => dropWhenLeft(serverUrl, name),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const patienceMilliseconds = 3000;

/**
 * Drops a database once its last connection has gone: a pool that has ended may still be hanging up, and would take being thrown out for a lost
 * server.
 */
async function dropWhenLeft(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const deadline = Date.now() + patienceMilliseconds;
    while (Date.now() < deadline) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]);
      if (rowCount === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
