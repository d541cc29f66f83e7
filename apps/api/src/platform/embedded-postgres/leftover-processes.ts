import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const FAST_SHUTDOWN_MS = 10_000;
const IMMEDIATE_SHUTDOWN_MS = 6_000;

/** Names of the temporary socket directories, so that only our own are ever removed. */
export const SOCKET_DIRECTORY_PREFIX = 'barometer-pg-';

/**
 * Clears what an earlier, killed launcher left of a cluster: an orphan server is shut down (fast, then immediate,
 * then killed), its socket directory removed, and a `postmaster.pid` that names a dead or foreign process deleted.
 * Takes the cluster's directory and the token that its processes carry in their command line. To be called under
 * the directory's lock only: without it the "orphan" could be a colleague's server. A pid file that names a living
 * PostgreSQL of somebody else is left, for PostgreSQL to refuse by itself.
 */
export async function clearLeftovers(clusterDirectory: string, token: string): Promise<void> {
  const pidFile = join(clusterDirectory, 'postmaster.pid');
  // Read before an orphan is stopped, which deletes the file.
  const [pid, , , , socketDirectory = ''] = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
  await stopOrphans(token);
  if (pid === undefined || isLivingPostgres(Number(pid))) return;
  if (basename(socketDirectory).startsWith(SOCKET_DIRECTORY_PREFIX)) {
    rmSync(socketDirectory, { recursive: true, force: true });
  }
  rmSync(pidFile, { force: true });
}

async function stopOrphans(token: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
    ['SIGKILL', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    const found = findProcesses(token);
    if (found.length === 0) return;
    // Backends end with their postmaster; they are signalled themselves only when it is gone already.
    const isBackend = (pid: number) => found.includes(parentOf(pid));
    for (const pid of found.filter((one) => !isBackend(one))) kill(pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline && findProcesses(token).length > 0) await delay(20);
  }
  const survivors = findProcesses(token);
  if (survivors.length > 0) throw new Error(`PostgreSQL processes ${survivors.join(', ')} do not end.`);
}

/**
 * Command lines are read, not working directories: those of another user are hidden from a root without
 * CAP_SYS_PTRACE, which is what root is in a container.
 */
function findProcesses(token: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isLivingPostgres(pid) && commandLine(pid).includes(token));
}

/** A dead process that nobody has waited for keeps its name, but its command line is empty. */
function isLivingPostgres(pid: number): boolean {
  return read(`/proc/${pid}/comm`).trim() === 'postgres' && commandLine(pid) !== '';
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended since its directory was listed.
    return '';
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
