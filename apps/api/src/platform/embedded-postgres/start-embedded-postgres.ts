import { chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataDirectory } from './directory-lock.js';
import { initialiseCluster } from './initialise-cluster.js';
import { clearLeftovers, SOCKET_DIRECTORY_PREFIX } from './leftover-processes.js';
import { findPostgresBinaries, reachableTemporaryFolder } from './postgres-binaries.js';
import { startPostmaster, type ServerExit } from './postmaster.js';
import { chooseServerIdentity, mustSwitchTo, type ServerIdentity } from './server-identity.js';

const MAJOR_VERSION = 18;
/** It only names the socket file, which lies in a directory of its own: no conflict is possible. */
const PORT = 5432;
/** A socket's path holds at most 107 bytes on Linux. */
const LONGEST_SOCKET_PATH = 107;

export interface EmbeddedPostgresOptions {
  /** The launcher's own folder, made when missing; the cluster lies in its subfolder `cluster`. */
  dataDirectory: string;
  /** Whether committed data survives a power cut (fsync). True unless said otherwise; false is for tests. */
  durable?: boolean;
  /** Receives each line of the server's log. */
  onLog?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** The folder of the Unix socket, the only way in; usable as `host` of a client. */
  socketDirectory: string;
  /** The number in the socket's name; no TCP port is opened. */
  port: number;
  /** The process id of the server. */
  pid: number;
  /** Resolves when the server ends, whether by `stop` or by itself. */
  exited: Promise<ServerExit>;
  /** A URL for clients that know PostgreSQL's percent-encoded socket hosts (pg, TypeORM, libpq). */
  connectionString(user: string, database: string): string;
  /** Shuts the server down (open transactions are rolled back) and removes the socket directory. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the npm package's binaries on a data directory, initialising it on first use.
 * Clients enter through a Unix socket in a private temporary directory, as any role without a password.
 * As root the server runs as the cluster's owner, 65534 when new. The server of a killed launcher is shut down and
 * the data taken over. When this process ends without calling `stop`, the server ends too.
 * Rejects with `DataDirectoryInUseError` while another living process runs a server on the directory, and with the
 * server's own words when it does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataDirectory, { recursive: true, mode: 0o700 });
  const dataDirectory = realpathSync(options.dataDirectory);
  const token = tokenOf(dataDirectory);
  const unlock = await lockDataDirectory(dataDirectory, token);
  try {
    return await startLocked({ ...options, dataDirectory }, token, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function startLocked(
  { dataDirectory, durable = true, onLog }: EmbeddedPostgresOptions,
  token: string,
  unlock: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const clusterDirectory = join(dataDirectory, 'cluster');
  const identity = chooseServerIdentity(clusterDirectory);
  const { initdb, postgres } = findPostgresBinaries(identity);
  await clearLeftovers(clusterDirectory, token);
  await initialiseCluster({ clusterDirectory, initdb, identity, durable, majorVersion: MAJOR_VERSION });

  const socketDirectory = makeSocketDirectory(identity);
  const removeSocketDirectory = () => rmSync(socketDirectory, { recursive: true, force: true });
  const settings = { postgres, clusterDirectory, identity, socketDirectory, port: PORT, token, durable, onLog };
  const server = await startPostmaster(settings).catch((error: unknown) => {
    removeSocketDirectory();
    throw error;
  });
  const cleared = server.exited.then(async () => {
    removeSocketDirectory();
    await unlock();
  });
  return {
    socketDirectory,
    port: PORT,
    pid: server.pid,
    exited: server.exited,
    connectionString: (user, database) =>
      `postgresql://${encodeURIComponent(user)}@${encodeURIComponent(socketDirectory)}:${PORT}/${encodeURIComponent(database)}`,
    stop: async () => {
      await server.stop();
      await cleared;
    },
  };
}

/** Device and inode: the same for every spelling of the path, and short enough for a cluster name. */
function tokenOf(dataDirectory: string): string {
  const { dev, ino } = statSync(dataDirectory);
  return `barometer-${dev.toString(36)}-${ino.toString(36)}-end`;
}

function makeSocketDirectory(identity: ServerIdentity): string {
  const preferred = reachableTemporaryFolder(identity);
  const socketPath = join(preferred, `${SOCKET_DIRECTORY_PREFIX}XXXXXX`, `.s.PGSQL.${PORT}`);
  const parent = Buffer.byteLength(socketPath) > LONGEST_SOCKET_PATH ? '/tmp' : preferred;
  // mkdtemp gives the directory mode 0700: nobody but its owner and root reaches the socket.
  const directory = mkdtempSync(join(parent, SOCKET_DIRECTORY_PREFIX));
  if (mustSwitchTo(identity)) chownSync(directory, identity.uid, identity.gid);
  return directory;
}
