import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { FILE_NAMES, FILE_ROLES } from '@barometer/scoring/files';
import type { Page } from '@playwright/test';

import { expect, test } from './browser-test.ts';
import { type EditionFiles, scoringFiles, turnedRound } from './scoring-files.ts';

const PACKAGE = fileURLToPath(new URL('../../../packages/scoring/', import.meta.url));
const ORIGIN = 'http://scoring.test';

/** Runs in the browser, in the page or in a worker: the pieces of each file, then the text of the results. */
const SCORE = `
import { scoreFiles, resultsJson } from '${ORIGIN}/dist/files/index.js';
async function* pieces(text, size) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
export async function score(files, size) {
  const scored = await scoreFiles(Object.fromEntries(Object.entries(files).map(([role, text]) => [role, pieces(text, size)])));
  return 'problems' in scored ? scored.problems.lines.join('\\n') : [...resultsJson(scored.results)].join('');
}`;
const WORKER = `
import { score } from '${ORIGIN}/score.js';
onmessage = async ({ data: { files, size } }) => postMessage(await score(files, size));`;

/** A page that has nothing but the built package: no bundler between the code and the browser. */
async function openPackage(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const written: Record<string, string> = { '/score.js': SCORE, '/worker.js': WORKER };
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Scoring</title>' });
    const body = written[pathname] ?? readFileSync(join(PACKAGE, pathname), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${ORIGIN}/`);
}

function scoreInPage(page: Page, files: EditionFiles, size: number): Promise<string> {
  return page.evaluate(
    async ([address, given, bytes]) => {
      const { score } = (await import(address)) as { score: (files: EditionFiles, size: number) => Promise<string> };
      return score(given, bytes);
    },
    [`${ORIGIN}/score.js`, files, size] as const,
  );
}

/** As many threads as orders are given, all at once. */
function scoreInWorkers(page: Page, orders: readonly EditionFiles[], size: number): Promise<string[]> {
  return page.evaluate(
    ([address, given, bytes]) =>
      Promise.all(
        given.map(
          (files) =>
            new Promise<string>((resolve, reject) => {
              const worker = new Worker(address, { type: 'module' });
              worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
              worker.addEventListener('error', ({ message }) => reject(new Error(message)));
              worker.postMessage({ files, size: bytes });
            }),
        ),
      ),
    [`${ORIGIN}/worker.js`, orders, size] as const,
  );
}

/** What the command writes to its file. */
function scoreByCommand(files: EditionFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'barometer-scoring-'));
  try {
    for (const role of FILE_ROLES) writeFileSync(join(folder, FILE_NAMES[role]), files[role]);
    const inputs = FILE_ROLES.flatMap((role) => [`--${role}`, join(folder, FILE_NAMES[role])]);
    const output = join(folder, 'results.json');
    const command = join(PACKAGE, 'bin/barometer-score.js');
    const { status, stderr } = spawnSync(process.execPath, [command, ...inputs, '--out', output], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('The same files give the same bytes in Node and in the browser, whatever rows, pieces and threads', async ({
  page,
}) => {
  const files = scoringFiles();
  const turned = turnedRound(files);
  const expected = scoreByCommand(files);
  expect(expected.length).toBeGreaterThan(100_000);
  expect(scoreByCommand(turned) === expected).toBe(true);

  await openPackage(page);
  expect((await scoreInPage(page, files, 65_536)) === expected).toBe(true);
  expect((await scoreInPage(page, turned, 7)) === expected).toBe(true);
  const inThreads = await scoreInWorkers(page, [files, turned, files], 4099);
  expect(inThreads.map((text) => text === expected)).toEqual([true, true, true]);
});
