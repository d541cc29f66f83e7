import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start-embedded-postgres.js';
import type { DevelopmentSettings } from './development-settings.js';
import type { Teardown } from './teardown.js';

/** The database of the demonstration on its own server. */
export const DATABASE = 'barometer';

/**
 * Starts the embedded PostgreSQL of the demonstration and makes its database when missing.
 * Returns the connection string of the owner. `onLost` is called when the server ends without being asked to.
 */
export async function startDemonstrationDatabase(
  settings: DevelopmentSettings,
  teardown: Teardown,
  onLost: () => void,
): Promise<string> {
  const log = createWriteStream(join(settings.logDirectory, 'postgres.log'), { flags: 'w', mode: 0o600 });
  const server = await startEmbeddedPostgres({
    dataDirectory: settings.postgresDirectory,
    onLog: (line) => log.write(`${line}\n`),
  });
  void server.exited.then(() => {
    if (!teardown.hasBegun) onLost();
  });
  await teardown.add(async () => {
    await server.stop();
    log.end();
  });
  if (!teardown.hasBegun) await createDatabase(server.connectionString('postgres', 'postgres'));
  return server.connectionString('postgres', DATABASE);
}

async function createDatabase(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} TEMPLATE template0`);
  } finally {
    await client.end();
  }
}
