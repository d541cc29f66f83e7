import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { driftOf } from '../platform/database/drift.js';
import { prepareDatabase } from '../platform/database/prepare-database.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start-embedded-postgres.js';

/** What the built application says of itself: its schema as text, and how its entities differ from the migrated database. */
export interface ApplicationShape {
  readonly schema: string;
  readonly drift: readonly string[];
}

/** Starts the application on a database that lives only for this, and reads its shape. */
export async function readShape(): Promise<ApplicationShape> {
  const directory = await mkdtemp(join(tmpdir(), 'barometer-shape-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), durable: false });
  try {
    const secret = 'only for reading the shape of the application';
    Object.assign(process.env, {
      NODE_ENV: 'test',
      DATABASE_URL: postgres.connectionString('postgres', 'postgres'),
      DATA_DIR: directory,
      SESSION_SECRET: secret,
      SIGNING_KEY: secret,
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'silent',
    });
    await prepareDatabase(postgres.connectionString('postgres', 'postgres'), secret, migrations);
    const { createServer } = await import('../server.js');
    const app = await createServer();
    await app.init();
    const shape = {
      schema: `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`,
      drift: await driftOf(app.get(DataSource)),
    };
    await app.close();
    return shape;
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
