import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from './browser-test.ts';

const PACKAGE = fileURLToPath(new URL('../../../packages/draw/', import.meta.url));
const COMMAND = join(PACKAGE, 'bin/barometer-draw.js');
const ORIGIN = 'http://draw.test';
const STRATA = ['métropole "Ouest"', 'commune', 'île \u{1F3DD}'];

interface DrawTexts {
  readonly rules: string;
  readonly list: string;
  readonly beacon: string;
}

/** What runs in the browser: the record of a draw, and what verifying a text comes to, in the words of the command line. */
interface DrawPage {
  run(texts: DrawTexts): string;
  verify(text: string): string;
}

const DRAW = `
import { canonicalJson, draw, verifyRecord } from '${ORIGIN}/dist/index.js';
export const run = ({ rules, list, beacon }) => canonicalJson(draw(JSON.parse(rules), JSON.parse(list), beacon));
export function verify(text) {
  const result = verifyRecord(new TextEncoder().encode(text));
  if (result.valid) return 'valid: ' + result.places + ' places, ' + result.applications + ' applications';
  return 'differs' in result ? result.differs.text : result.inputErrors.map(({ text }) => text).join('\\n');
}`;

function idOf(number: number): string {
  return createHash('sha256').update(String(number)).digest('hex').slice(0, 32);
}

function drawTexts(): DrawTexts {
  const rules = {
    version: 1,
    edition: 'Édition de démonstration',
    closes_at: '2026-03-01T12:00:00Z',
    places: 60,
    strata: STRATA.map((key, at) => ({ key, places: 10 * at })),
    beacon: { kind: 'announced', source: 'Loto', pattern: '\\p{Nd}+(?: – \\p{Nd}+)*' },
  };
  const applications = Array.from({ length: 3000 }, (_, at) => {
    return { id: idOf(at), stratum: STRATA[at % STRATA.length], first_time: at % 7 === 0 };
  });
  const selected = [{ id: idOf(-1), stratum: 'commune', reason: 'aucune commune de l’Ouest' }];
  return {
    rules: JSON.stringify(rules),
    list: JSON.stringify({ selected_by_operator: selected, applications }, null, 2),
    beacon: '7 – 12 – 25',
  };
}

/** A page that has nothing but the built package: no bundler between the code and the browser. */
async function openPackage(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Draw</title>' });
    const body = pathname === '/draw.js' ? DRAW : readFileSync(join(PACKAGE, pathname), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${ORIGIN}/`);
}

function runInPage(page: Page, texts: DrawTexts): Promise<string> {
  return page.evaluate(async ([address, given]) => ((await import(address)) as DrawPage).run(given), [
    `${ORIGIN}/draw.js`,
    texts,
  ] as const);
}

function verifyInPage(page: Page, text: string): Promise<string> {
  return page.evaluate(async ([address, given]) => ((await import(address)) as DrawPage).verify(given), [
    `${ORIGIN}/draw.js`,
    text,
  ] as const);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'barometer-draw-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the command writes to its file. */
function runByCommand({ rules, list, beacon }: DrawTexts): string {
  return inFolder((folder) => {
    const pathOf = (name: string): string => join(folder, name);
    writeFileSync(pathOf('rules.json'), rules);
    writeFileSync(pathOf('list.json'), list);
    const inputs = ['--rules', pathOf('rules.json'), '--list', pathOf('list.json'), '--beacon', beacon];
    const args = [COMMAND, 'run', ...inputs, '--out', pathOf('record.json')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(pathOf('record.json'), 'utf8');
  });
}

/** What the command prints of a record. */
function verifyByCommand(text: string): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'record.json'), text);
    return spawnSync(process.execPath, [COMMAND, 'verify', join(folder, 'record.json')], { encoding: 'utf8' }).stdout;
  });
}

test('A draw gives the same bytes in Node and in the browser, and both verify them alike', async ({ page }) => {
  const texts = drawTexts();
  const record = runByCommand(texts);
  expect(record.length).toBeGreaterThan(100_000);

  await openPackage(page);
  expect((await runInPage(page, texts)) === record).toBe(true);
  const changed = record.replace('"rank":7,', '"rank":8,');
  for (const [text, said] of [
    [record, /^valid: 60 places, 3000 applications$/],
    [changed, /^outcome\.waiting\[6\]\.rank: the record says 8, recomputed 7$/],
  ] as const) {
    expect(await verifyInPage(page, text)).toMatch(said);
    expect(verifyByCommand(text)).toBe(`${await verifyInPage(page, text)}\n`);
  }
});
