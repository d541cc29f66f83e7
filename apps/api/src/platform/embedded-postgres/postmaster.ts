import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { CLUSTER_BY_WORKING_DIRECTORY, SERVER_ENVIRONMENT } from './initialise-cluster.js';
import { spawnIdentity, type ServerIdentity } from './server-identity.js';

const START_PATIENCE_MS = 120_000;
const LAST_LINES_PATIENCE_MS = 2_000;
const FAST_SHUTDOWN_MS = 20_000;
const READY = 'database system is ready to accept connections';

/** How a server ended: its exit code, or the signal that ended it. */
export interface ServerExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running server process. `stop` may be called twice; `exited` resolves however the server ends. */
export interface Postmaster {
  pid: number;
  exited: Promise<ServerExit>;
  stop(): Promise<void>;
}

/** What a server needs to start. `port` only names the socket file, no TCP port is opened. */
export interface PostmasterOptions {
  postgres: string;
  clusterDirectory: string;
  identity: ServerIdentity;
  socketDirectory: string;
  port: number;
  token: string;
  durable: boolean;
  onLog?: ((line: string) => void) | undefined;
}

/**
 * Starts the server and resolves when it accepts connections, crash recovery included.
 * Rejects with the server's last log lines when it ends before that.
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  // A session of its own: Ctrl-C in the terminal must not stop the database before those who still write to it.
  const child = spawn(options.postgres, serverArguments(options), {
    cwd: options.clusterDirectory,
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...spawnIdentity(options.identity),
  });
  const exited = new Promise<ServerExit>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  if (child.pid !== undefined) void exited.then(stopWithLauncher(child.pid, options));
  await untilReady(child, exited, options.onLog);
  return { pid: child.pid as number, exited, stop: () => stop(child, exited) };
}

function serverArguments({ socketDirectory, port, token, durable }: PostmasterOptions): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: String(port),
    // The mark by which a later start recognises an orphan of this cluster.
    cluster_name: token,
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', CLUSTER_BY_WORKING_DIRECTORY, ...pairs];
}

function untilReady(child: ChildProcess, exited: Promise<ServerExit>, onLog?: (line: string) => void): Promise<void> {
  const lastLines: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error([`PostgreSQL ${why}.`, ...lastLines].join('\n')));
    const timer = setTimeout(() => {
      child.kill('SIGQUIT');
      fail(`did not start within ${START_PATIENCE_MS / 1000} s`);
    }, START_PATIENCE_MS);
    const lines = createInterface({ input: child.stderr as NodeJS.ReadableStream });
    lines.on('line', (line) => {
      onLog?.(line);
      lastLines.splice(0, Math.max(0, lastLines.length - 20), line);
      if (line.includes(READY)) {
        clearTimeout(timer);
        resolve();
      }
    });
    const onEnd = (why: string) => {
      clearTimeout(timer);
      // The last lines may still be on their way when the exit is told; of a process that never ran there are none.
      lines.once('close', () => fail(why));
      setTimeout(() => fail(why), LAST_LINES_PATIENCE_MS);
    };
    exited.then(
      ({ code, signal }) => onEnd(`ended while starting (${signal ?? `code ${code}`})`),
      (error: Error) => onEnd(`could not be run: ${error.message}`),
    );
  });
}

/**
 * Waits for the pipe to close, asks for a fast shutdown, waits at most 30 s for the socket to vanish (not for the
 * process: a container's first process may never reap it) and removes the emptied directory.
 */
const WATCH_SCRIPT = [
  'read -r _',
  'kill -INT "$1"',
  'n=0',
  'while [ -e "$2/.s.PGSQL.$3.lock" ] && [ $n -lt 300 ]; do sleep 0.1; n=$((n+1)); done',
  'rmdir "$2"',
].join('; ');

/**
 * A shell that waits on a pipe which only we hold open: when this process ends, however it ends, the pipe closes
 * and the shell stops the server. PostgreSQL has no such habit of its own. Returns what ends the watch.
 */
function stopWithLauncher(pid: number, { identity, socketDirectory, port }: PostmasterOptions): () => boolean {
  const args = ['-c', WATCH_SCRIPT, 'barometer-postgres-watch', String(pid), socketDirectory, String(port)];
  const watch = spawn('/bin/sh', args, {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...spawnIdentity(identity),
  });
  // Without a shell an orphan is only found by the next start, which is enough.
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  return () => watch.kill('SIGKILL');
}

async function stop(child: ChildProcess, exited: Promise<ServerExit>): Promise<void> {
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), FAST_SHUTDOWN_MS);
  await exited.finally(() => clearTimeout(timer));
}
