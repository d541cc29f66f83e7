import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { firstFreePort } from './free-port.js';

/** Node runs the sources by itself. */
const NODE_FLAGS = ['--experimental-transform-types', '--no-warnings', '--import'];

/** Lets Node find the `.ts` file behind a `.js` import. */
const RUN_SOURCES = `import { registerHooks } from 'node:module';
  registerHooks({ resolve(name, context, next) {
    try { return next(name, context); } catch (error) {
      if (!name.endsWith('.js')) throw error;
      return next(name.replace(/js$/, 'ts'), context);
    }
  } });`;

/** Stands for the API: ready when it listens, and shows the environment it was given. */
const FAKE_API = `import { createServer } from 'node:http';
  import { exitWithParent } from './exit-with-parent.ts';
  exitWithParent();
  const server = createServer((request, response) => response.end(JSON.stringify({ pid: process.pid, env: process.env })));
  server.listen(Number(process.env.PORT), process.env.HOST);
  process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });`;

/** Stands for the worker: it has started a process of its own. */
const FAKE_WORKER = `import { spawn } from 'node:child_process';
  import { exitWithParent } from './exit-with-parent.ts';
  exitWithParent();
  spawn('sleep', ['600'], { stdio: 'ignore' });
  process.on('SIGTERM', () => process.exit(0));`;

jest.setTimeout(60_000);

let folder: string;
let port: number;
let supervisors: ChildProcess[];
let other: Server | undefined;

beforeEach(async () => {
  folder = mkdtempSync('/tmp/barometer-supervisor-');
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'tmp'));
  chmodSync(join(folder, 'tmp'), 0o777);
  const source = join(__dirname, '..', 'platform', 'process', 'exit-with-parent.ts');
  writeFileSync(join(folder, 'exit-with-parent.ts'), readFileSync(source));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'api.mjs'), FAKE_API);
  writeFileSync(join(folder, 'worker.mjs'), FAKE_WORKER);
  writeFileSync(join(folder, 'hook.mjs'), RUN_SOURCES);
  writeFileSync(
    join(folder, 'run.mjs'),
    `const { runSupervisor } = await import(${JSON.stringify(pathToFileURL(join(__dirname, 'supervisor.ts')).href)});
     process.exit(await runSupervisor({ environment: process.env, folder: ${JSON.stringify(folder)},
       scripts: { api: ${JSON.stringify(join(folder, 'api.mjs'))}, worker: ${JSON.stringify(join(folder, 'worker.mjs'))} },
       startedAt: Date.now(), print: (line) => console.log(line) }));`,
  );
  supervisors = [];
  port = await firstFreePort('127.0.0.1', 20_000 + (process.pid % 20_000));
});

afterEach(async () => {
  for (const one of supervisors) {
    one.kill('SIGTERM');
    await ended(one);
  }
  other?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  process: ChildProcess;
  printed: () => string;
}

/** A Stripe key keeps the emulator, which needs a build of its package, out of these tests. */
function launch(environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [...NODE_FLAGS, join(folder, 'hook.mjs'), join(folder, 'run.mjs')], {
    cwd: folder,
    env: {
      PATH: '/usr/bin:/bin',
      TMPDIR: join(folder, 'tmp'),
      PORT: String(port),
      STRIPE_SECRET_KEY: 'sk',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  supervisors.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { process: child, printed: () => printed };
}

async function launchUntilReady(environment?: Record<string, string>): Promise<Running> {
  const running = launch(environment);
  await until(() => running.printed().includes('kept in') || running.process.exitCode !== null);
  expect(running.printed()).toMatch(/^Ready at http:\/\/localhost:\d+ after \d+\.\d s\./m);
  return running;
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600 && !(await isTrue()); tries += 1) await delay(25);
  expect(await isTrue()).toBe(true);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const isAlive = (pid: number) => read(`/proc/${pid}/cmdline`) !== '';

function descendants(of: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = pids
    .filter((pid) => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]) === of)
    .map(Number);
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

const apiAnswer = async (at = port) =>
  (await (await fetch(`http://127.0.0.1:${at}/`)).json()) as { pid: number; env: Record<string, string> };

describe('npm start', () => {
  it('gives the API a database, secrets and mail of its own, and keeps them for the next start', async () => {
    const first = await launchUntilReady();
    const { env } = await apiAnswer();
    expect(env).toMatchObject({ PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: `http://localhost:${port}` });
    expect(env).toMatchObject({ DATA_DIR: join(folder, '.data'), STRIPE_SECRET_KEY: 'sk' });
    const database = new Client({ connectionString: env['DATABASE_URL'] as string });
    await database.connect();
    await database.query(`CREATE TABLE kept AS SELECT 'gardé' AS word`);
    await database.end();
    expect(await (await fetch(`${env['MAIL_CATCHER_URL']}/`)).text()).toContain('Courriels interceptés');
    for (const name of readdirSync(join(folder, '.data', 'secrets'))) {
      expect(statSync(join(folder, '.data', 'secrets', name)).mode & 0o777).toBe(0o600);
    }
    first.process.kill('SIGTERM');
    await ended(first.process);

    await launchUntilReady();
    const again = (await apiAnswer()).env;
    expect([again['SESSION_SECRET'], again['SIGNING_KEY']]).toEqual([env['SESSION_SECRET'], env['SIGNING_KEY']]);
    const reopened = new Client({ connectionString: again['DATABASE_URL'] as string });
    await reopened.connect();
    expect((await reopened.query('SELECT word FROM kept')).rows).toEqual([{ word: 'gardé' }]);
    await reopened.end();
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops on %s and leaves nothing behind', async (signal) => {
    const running = await launchUntilReady();
    const all = descendants(running.process.pid as number);
    expect(all.length).toBeGreaterThanOrEqual(5);
    running.process.kill(signal);
    await ended(running.process);
    expect(running.process.exitCode).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(read(join(folder, '.data', 'logs', 'api.log'))).toContain('drained');
  });

  it('leaves nothing behind when it is stopped while it starts', async () => {
    const running = launch();
    let seen: number[] = [];
    await until(() => (seen = descendants(running.process.pid as number)).length > 0);
    running.process.kill('SIGINT');
    await ended(running.process);
    expect(running.process.exitCode).toBe(0);
    expect(seen.filter(isAlive)).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('leaves nothing behind a few seconds after it was killed', async () => {
    const running = await launchUntilReady();
    const all = descendants(running.process.pid as number);
    running.process.kill('SIGKILL');
    await until(() => all.filter(isAlive).length === 0);
    await until(() => readdirSync(join(folder, 'tmp')).length === 0);
  });

  it('says that PORT is taken and takes the next', async () => {
    other = createServer().listen(port, '127.0.0.1');
    const running = await launchUntilReady();
    const [, taken, used] = /Port (\d+) is taken: (\d+) is used instead\./.exec(running.printed()) ?? [];
    expect(Number(taken)).toBe(port);
    expect(running.printed()).toContain(`Ready at http://localhost:${used}`);
    expect((await apiAnswer(Number(used))).env['PORT']).toBe(used);
  });

  it('starts the API again when it crashes', async () => {
    const running = await launchUntilReady();
    const { pid } = await apiAnswer();
    process.kill(pid, 'SIGKILL');
    await until(async () => {
      const next = await apiAnswer().catch(() => undefined);
      return next !== undefined && next.pid !== pid;
    });
    expect(running.printed()).toContain('api ended (SIGKILL); it starts again in 0.5 s.');
  });

  it('refuses a data directory that another start is using, and names that process', async () => {
    const first = await launchUntilReady();
    const second = launch();
    await ended(second.process);
    expect(second.process.exitCode).toBe(1);
    expect(second.printed()).toContain(`in use by process ${first.process.pid}`);
    expect((await apiAnswer()).env['PORT']).toBe(String(port));
  });

  it('ends when its database is lost, and says where to look', async () => {
    const running = await launchUntilReady();
    const server = descendants(running.process.pid as number).find(
      (pid) => read(`/proc/${pid}/comm`).trim() === 'postgres',
    );
    process.kill(server as number, 'SIGKILL');
    await ended(running.process);
    expect(running.process.exitCode).toBe(1);
    expect(running.printed()).toMatch(/PostgreSQL ended by itself; .*postgres\.log/);
  });

  it('refuses a PORT that is no port', async () => {
    const running = launch({ PORT: 'web' });
    await ended(running.process);
    expect(running.process.exitCode).toBe(1);
    expect(running.printed()).toContain('PORT must be a number');
  });
});
