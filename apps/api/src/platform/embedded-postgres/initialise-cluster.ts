import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { spawnIdentity, type ServerIdentity } from './server-identity.js';

const UNFINISHED_PREFIX = 'initialising-';

/**
 * The cluster as PostgreSQL's programs see it. They are started with the cluster as their working directory, and
 * this link leads there without crossing the folders above, which the unprivileged user may not enter; it also
 * keeps spaces and accents of the real path out of every command line.
 */
export const CLUSTER_BY_WORKING_DIRECTORY = '/proc/self/cwd';

/** What PostgreSQL's programs find in their environment: nothing of ours, so that no PG* variable changes them. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };

/**
 * Makes the cluster on first use: UTF-8, the collation C.UTF-8 built into PostgreSQL (the same order on every
 * machine; ICU collations stay available by name), superuser `postgres`.
 * The work happens in a folder beside, renamed when complete, so that a kill half-way leaves no half cluster.
 * Returns whether it made one. Refuses a cluster of another major version.
 */
export async function initialiseCluster(options: {
  clusterDirectory: string;
  initdb: string;
  identity: ServerIdentity;
  durable: boolean;
  majorVersion: number;
}): Promise<boolean> {
  const { clusterDirectory, identity } = options;
  const parent = dirname(clusterDirectory);
  for (const name of readdirSync(parent).filter((one) => one.startsWith(UNFINISHED_PREFIX))) {
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  if (existsSync(clusterDirectory)) {
    refuseOtherVersion(clusterDirectory, options.majorVersion);
    return false;
  }
  const unfinished = mkdtempSync(join(parent, UNFINISHED_PREFIX));
  chmodSync(unfinished, 0o700);
  if (spawnIdentity(identity).uid !== undefined) chownSync(unfinished, identity.uid, identity.gid);
  await runInitdb(unfinished, options);
  renameSync(unfinished, clusterDirectory);
  return true;
}

async function runInitdb(
  directory: string,
  { initdb, identity, durable }: { initdb: string; identity: ServerIdentity; durable: boolean },
): Promise<void> {
  const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];
  const collation = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', CLUSTER_BY_WORKING_DIRECTORY, ...settings, ...collation, ...(durable ? [] : ['--no-sync'])];
  try {
    await promisify(execFile)(initdb, args, { cwd: directory, env: SERVER_ENVIRONMENT, ...spawnIdentity(identity) });
  } catch (cause) {
    rmSync(directory, { recursive: true, force: true });
    const { message, stderr } = cause as Error & { stderr?: string };
    throw new Error(`PostgreSQL could not make its cluster: ${stderr?.trim() || message}`, { cause });
  }
}

function refuseOtherVersion(clusterDirectory: string, majorVersion: number): void {
  const found = readFileSync(join(clusterDirectory, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(majorVersion)) {
    throw new Error(`${clusterDirectory} was made by PostgreSQL ${found}; this is PostgreSQL ${majorVersion}.`);
  }
}
