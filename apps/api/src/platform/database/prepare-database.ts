import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { runMigrations as runQueueMigrations } from 'graphile-worker';
import { createDataSource, type DatabaseContent } from './data-source.js';
import { enqueueFunction } from './enqueue-function.js';

const roles = ['barometer_owner', 'barometer_app', 'barometer_queue'] as const;
export type DatabaseRole = (typeof roles)[number];

/** Key of the advisory lock under which one process at a time prepares the database. */
const preparationLock = 719_440_021;

/**
 * The connection string of one of our roles on the server of `adminUrl`. Its password is derived from the session secret, so that one variable
 * (DATABASE_URL) and one secret are enough on any server; the embedded one, reached by a private socket, asks for none.
 */
export function urlForRole(adminUrl: string, role: DatabaseRole, secret: string): string {
  const [, scheme, , rest] = /^(postgres(?:ql)?:\/\/)(?:([^@/]*)@)?(.*)$/.exec(adminUrl) ?? [];
  if (scheme === undefined || rest === undefined) {
    throw new Error('DATABASE_URL: expected postgres://user:password@host:port/database.');
  }
  return `${scheme}${role}:${passwordOf(role, secret)}@${rest}`;
}

/**
 * Brings a database to the present schema: roles, migrations (ours and the queue's), rights. Safe to call from several processes at once: an
 * advisory lock lets one work while the others wait.
 * @param adminUrl a connection that may create roles and extensions
 * @throws when the server is older than PostgreSQL 15, when one of our roles may do more than it should, or when a migration fails; nothing half-done
 *   is left, each migration is one transaction
 */
export async function prepareDatabase(
  adminUrl: string,
  secret: string,
  migrations: DatabaseContent['migrations'],
): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await refuseOldServers(admin);
    await admin.query('SELECT pg_advisory_lock($1)', [preparationLock]);
    await ensureRoles(admin, secret);
    const dataSource = createDataSource(urlForRole(adminUrl, 'barometer_owner', secret), { migrations }, 2);
    await dataSource.initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await prepareQueue(urlForRole(adminUrl, 'barometer_queue', secret));
  } finally {
    await admin.end();
  }
}

async function refuseOldServers(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  if ((rows[0]?.version ?? 0) < 150_000) {
    throw new Error('DATABASE_URL: PostgreSQL 15 or later is needed.');
  }
}

async function ensureRoles(admin: Client, secret: string): Promise<void> {
  for (const role of roles) {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await admin.query(`CREATE ROLE ${role}`);
    // Nothing more: on a managed server the administrator is no superuser, and may not even say NOSUPERUSER.
    await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD '${passwordOf(role, secret)}'`);
  }
  await refuseMightyRoles(admin);
  const { rows } = await admin.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  const database = rows[0]?.name;
  await admin.query(`GRANT CREATE ON DATABASE ${database} TO barometer_owner, barometer_queue`);
  await admin.query('GRANT CREATE, USAGE ON SCHEMA public TO barometer_owner');
}

/** A role past row-level security would show every tenant everything: better not to start. */
async function refuseMightyRoles(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ role: string; attributes: string }>(
    `SELECT rolname AS role, concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
       CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END) AS attributes
     FROM pg_roles WHERE rolname = ANY($1) AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb) ORDER BY rolname`,
    [roles],
  );
  const mighty = rows.map(({ role, attributes }) => `${role} (${attributes})`);
  if (mighty.length > 0) {
    throw new Error(
      `Roles of the database that may do too much: ${mighty.join(', ')}. Take these attributes from them.`,
    );
  }
}

async function prepareQueue(url: string): Promise<void> {
  await runQueueMigrations({ connectionString: url });
  const queue = new Client({ connectionString: url });
  await queue.connect();
  try {
    await queue.query(enqueueFunction);
  } finally {
    await queue.end();
  }
}

function passwordOf(role: DatabaseRole, secret: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('hex');
}
