import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../migrations/index.js';
// Not through the module's door: it would register GraphQL types in this process, where the specs build their own schema.
import { loadReferenceData } from '../modules/organisations/reference/load-reference-data.js';
import { prepareDatabase, urlForRole } from '../platform/database/prepare-database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/start-embedded-postgres.js';
import { refuseUnlawfulMoves } from './lawful-moves.js';
import { templateDatabase, testSecret } from './test-settings.js';

interface SharedServer {
  readonly postgres: EmbeddedPostgres;
  readonly directory: string;
}

const shared = globalThis as typeof globalThis & { barometerTestServer?: SharedServer };

/** One PostgreSQL for the whole run, with one migrated template, reference data included, that every spec clones. */
export default async function globalSetup(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'barometer-test-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), durable: false });
  const admin = new Client({ connectionString: postgres.connectionString('postgres', 'postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${templateDatabase}`);
  await admin.end();
  const templateUrl = postgres.connectionString('postgres', templateDatabase);
  await prepareDatabase(templateUrl, testSecret, migrations);
  await loadReferenceData(urlForRole(templateUrl, 'barometer_owner', testSecret));
  const template = new Client({ connectionString: templateUrl });
  await template.connect();
  await template.query(refuseUnlawfulMoves);
  await template.end();
  process.env['TEST_SERVER_URL'] = postgres.connectionString('postgres', 'postgres');
  shared.barometerTestServer = { postgres, directory };
}

/** Stops the server that `globalSetup` started. */
export async function stopSharedServer(): Promise<void> {
  const server = shared.barometerTestServer;
  if (server === undefined) return;
  await server.postgres.stop();
  await rm(server.directory, { recursive: true, force: true });
}
