import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createServer } from '../server.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { testSecret } from './test-settings.js';

/** A signed-in browser of a test: its cookie, and which space it is in. */
export interface Visitor {
  readonly cookie?: string;
  readonly organisationId?: string;
  readonly operatorId?: string;
  readonly language?: 'fr' | 'en';
}

export interface GraphqlAnswer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId: string };
  }[];
}

/** The whole API on a database of its own, spoken to through its HTTP door. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    private readonly directory: string,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<TestApp> {
    const database = await createTestDatabase();
    const directory = await mkdtemp(join(tmpdir(), 'barometer-app-'));
    Object.assign(process.env, {
      NODE_ENV: 'test',
      DATABASE_URL: database.adminUrl,
      DATA_DIR: directory,
      SESSION_SECRET: testSecret,
      SIGNING_KEY: testSecret,
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://127.0.0.1:4000',
      ...environment,
    });
    const app = await createServer();
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, database, directory);
  }

  /** Sends one GraphQL operation. */
  async graphql<Data>(visitor: Visitor, query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: headersOf(visitor),
      payload: { query, variables },
    });
    return response.json() as GraphqlAnswer<Data>;
  }

  /** Makes an account and returns its cookie and id. */
  async signUp(email: string, name = 'Camille Martin'): Promise<Visitor & { cookie: string; userId: string }> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: { origin: 'http://127.0.0.1:4000' },
      payload: { email, name, password: 'un mot de passe assez long', language: 'fr' },
    });
    if (response.statusCode !== 200) throw new Error(`Sign-up answered ${response.statusCode}: ${response.body}`);
    const cookie = [response.headers['set-cookie']]
      .flat()
      .map((line) => String(line).split(';')[0])
      .join('; ');
    return { cookie, userId: (response.json() as { user: { id: string } }).user.id };
  }

  /** Runs SQL as the superuser: to arrange and to inspect, past row-level security. */
  async sql<Row extends object>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.database.adminUrl });
    await client.connect();
    try {
      return (await client.query<Row>(statement, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.directory, { recursive: true, force: true });
  }
}

function headersOf(visitor: Visitor): Record<string, string> {
  return {
    ...(visitor.cookie === undefined ? {} : { cookie: visitor.cookie }),
    ...(visitor.organisationId === undefined ? {} : { 'x-organisation-id': visitor.organisationId }),
    ...(visitor.operatorId === undefined ? {} : { 'x-operator-id': visitor.operatorId }),
    'accept-language': visitor.language ?? 'fr',
  };
}
