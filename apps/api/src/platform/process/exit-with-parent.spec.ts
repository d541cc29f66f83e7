import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const SOURCE = pathToFileURL(join(__dirname, 'exit-with-parent.ts')).href;

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync('/tmp/barometer-exit-');
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that calls the function and then runs `body`; resolves when it says so. */
async function start(body: string): Promise<ChildProcess> {
  const script = join(folder, 'child.mjs');
  writeFileSync(script, `import { exitWithParent } from '${SOURCE}'; exitWithParent(); ${body}; process.send('up');`);
  child = fork(script, { stdio: 'ignore', execArgv: [] });
  const started = child;
  await new Promise((resolve) => started.once('message', resolve));
  return started;
}

function ending(of: ChildProcess): Promise<[number | null, string | null]> {
  return new Promise((resolve) => of.once('exit', (code, signal) => resolve([code, signal])));
}

describe('a process whose parent has ended', () => {
  it('ends by SIGTERM when it does nothing about it', async () => {
    const started = await start('setInterval(() => {}, 1000)');
    const end = ending(started);
    started.disconnect();
    expect(await end).toEqual([null, 'SIGTERM']);
  });

  it('drains first', async () => {
    const started = await start(`setInterval(() => {}, 1000);
      process.on('SIGTERM', () => setTimeout(() => process.exit(7), 100))`);
    const end = ending(started);
    started.disconnect();
    expect(await end).toEqual([7, null]);
  });

  it('ends even when that happened before it could watch', async () => {
    const script = join(folder, 'late.mjs');
    const late = `await new Promise((resolve) => process.once('disconnect', resolve));
      const { exitWithParent } = await import('${SOURCE}'); exitWithParent(); setInterval(() => {}, 1000);`;
    writeFileSync(script, late);
    child = fork(script, { stdio: 'ignore', execArgv: [] });
    const end = ending(child);
    child.disconnect();
    expect(await end).toEqual([null, 'SIGTERM']);
  });

  it('is not kept alive by the watch alone', async () => {
    const started = await start('');
    const end = ending(started);
    expect(await Promise.race([end, delay(4_000, 'still there', { ref: false })])).toEqual([0, null]);
  });
});
