// A PostgreSQL of the bench's own, started as `npm start` does, in a directory that goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { fromApi } from './built-api.mjs';

const SECRET = 'a secret that only the bench knows, long enough';

/** Starts the server. Returns `database(name)`, which makes and migrates a database, and `stop`. */
export async function startServer() {
  const { startEmbeddedPostgres } = await fromApi('platform/embedded-postgres/start-embedded-postgres');
  const { prepareDatabase } = await fromApi('platform/database/prepare-database');
  const { migrations } = await fromApi('migrations/index');
  const directory = mkdtempSync(join(tmpdir(), 'barometer-bench-'));
  const server = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres') });
  return {
    database: async (name) => {
      await withClient(server.connectionString('postgres', 'postgres'), (client) =>
        client.query(`CREATE DATABASE ${name} TEMPLATE template0`),
      );
      const url = server.connectionString('postgres', name);
      await prepareDatabase(url, SECRET, migrations);
      return { url, environment: environmentOf(url, directory) };
    },
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What the processes of the product are told. A test key of Stripe keeps them from filling the demonstration in. */
function environmentOf(url, directory) {
  return {
    ...process.env,
    NODE_ENV: 'development',
    DATABASE_URL: url,
    DATA_DIR: directory,
    SESSION_SECRET: SECRET,
    SIGNING_KEY: SECRET,
    SMTP_URL: 'smtp://127.0.0.1:9',
    STRIPE_SECRET_KEY: 'sk_test_bench',
    STRIPE_WEBHOOK_SECRET: 'whsec_bench',
    LOG_LEVEL: 'error',
  };
}

/** Does something with a connection of the superuser, which sees and may do everything. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
