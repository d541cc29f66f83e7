import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../../migrations/index.js';
import { testSecret } from '../../testing/test-settings.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.js';
import { prepareDatabase } from './prepare-database.js';

/** Roles belong to the whole server: this one is its own. */
describe('preparing the database of a managed server, whose administrator is no superuser', () => {
  let directory: string;
  let postgres: EmbeddedPostgres;

  const asSuperuser = async (...statements: string[]): Promise<void> => {
    const client = new Client({ connectionString: postgres.connectionString('postgres', 'postgres') });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const prepare = () => prepareDatabase(postgres.connectionString('managed', 'barometer'), testSecret, migrations);

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'barometer-managed-'));
    postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), durable: false });
    await asSuperuser('CREATE ROLE managed LOGIN CREATEROLE', 'CREATE DATABASE barometer OWNER managed');
  });
  afterAll(async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('succeeds, and again at the next start', async () => {
    await prepare();
    await prepare();
  });

  it.each([
    ['barometer_app', 'BYPASSRLS'],
    ['barometer_queue', 'SUPERUSER'],
    ['barometer_owner', 'CREATEROLE CREATEDB'],
  ])('refuses to start, naming %s, when it was given %s', async (role, attributes) => {
    await asSuperuser(`ALTER ROLE ${role} ${attributes}`);
    await expect(
      prepareDatabase(postgres.connectionString('postgres', 'barometer'), testSecret, migrations),
    ).rejects.toThrow(`${role} (${attributes})`);
    await asSuperuser(`ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB`);
    await prepare();
  });
});
