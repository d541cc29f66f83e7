import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { superviseProcess } from './supervised-process.js';

jest.setTimeout(60_000);

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync('/tmp/barometer-supervised-');
  printed = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function supervise(source: string) {
  writeFileSync(join(folder, 'child.mjs'), source);
  return superviseProcess({
    name: 'api',
    script: join(folder, 'child.mjs'),
    environment: {},
    logFile: join(folder, 'api.log'),
    print: (line) => printed.push(line),
    drainMs: 200,
  });
}

const log = () => readFileSync(join(folder, 'api.log'), 'utf8');

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isTrue(); tries += 1) await delay(25);
  expect(isTrue()).toBe(true);
}

describe('a supervised process', () => {
  it('that does not end when asked is killed', async () => {
    const child = supervise(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid);`);
    await until(() => log() !== '');
    await child.stop();
    expect(() => process.kill(Number(log()), 0)).toThrow('ESRCH');
  });

  it('that fails at once is started again after longer and longer pauses, with its last words shown', async () => {
    const child = supervise(`console.error('SIGNING_KEY is missing'); process.exit(3);`);
    await until(() => printed.filter((line) => line.startsWith('api ended')).length === 2);
    await child.stop();
    expect(printed).toContain('  SIGNING_KEY is missing');
    expect(printed.filter((line) => line.startsWith('api ended'))).toEqual([
      'api ended (code 3); it starts again in 0.5 s.',
      'api ended (code 3); it starts again in 1 s.',
    ]);
    const before = log();
    await delay(1_300);
    expect(log()).toBe(before);
  });
});
