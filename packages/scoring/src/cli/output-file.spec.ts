import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OutputError, OutputFile } from './output-file.js';

const built = pathToFileURL(join(__dirname, '..', '..', 'dist', 'cli', 'output-file.js')).href;
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'barometer-score-'));
  path = join(folder, 'results.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('OutputFile', () => {
  it('removes the file of an earlier run before anything is written', () => {
    writeFileSync(path, 'earlier');
    new OutputFile(path).prepare([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes all pieces, and has no other file beside', async () => {
    const pieces = Array.from({ length: 3000 }, (_, at) => `${at} é😀 ${'x'.repeat(200)}\n`);
    const file = new OutputFile(path);
    file.prepare([]);
    await file.write(pieces);
    expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
    expect(readdirSync(folder)).toEqual(['results.json']);
  });

  it('leaves nothing where writing fails half way', async () => {
    const failing = function* (): Generator<string> {
      yield 'x'.repeat(1_000_000);
      throw new Error('no more');
    };
    const file = new OutputFile(path);
    file.prepare([]);
    await expect(file.write(failing())).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows nothing under its name before it is complete', async () => {
    const file = new OutputFile(path);
    const seen: boolean[] = [];
    file.prepare([]);
    await file.write(
      (function* pieces() {
        for (let at = 0; at < 3; at += 1) {
          seen.push(existsSync(path));
          yield 'x'.repeat(1_000_000);
        }
      })(),
    );
    expect(seen).toEqual([false, false, false]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing when %s ends the program half way', async (signal) => {
    const program = `import { OutputFile } from ${JSON.stringify(built)};
      await new OutputFile(${JSON.stringify(path)}).write((function* () { for (;;) yield 'x'.repeat(1e6); })());`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    while (child.exitCode === null && readdirSync(folder).length === 0) await setTimeout(10);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never removes an input file, whatever it is called', () => {
    const input = join(folder, 'answers.csv');
    writeFileSync(input, 'a');
    symlinkSync(input, path);
    expect(() => new OutputFile(path).prepare([join(folder, 'none'), input])).toThrow(OutputError);
    expect(readFileSync(input, 'utf8')).toBe('a');
  });

  it.each([
    [
      'in a directory that is not there',
      (): string => join(folder, 'none', 'out.json'),
      'there is no such file or directory',
    ],
    ['below a file', (): string => join(folder, 'file', 'out.json'), 'a part of its path is not a directory'],
    ['that is a directory', (): string => join(folder, 'directory'), 'it is a directory'],
    ['that is no regular file', (): string => '/dev/null', 'it is not a regular file'],
  ])('refuses a place %s', (_, placeOf, reason) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'directory'));
    expect(() => new OutputFile(placeOf()).prepare([])).toThrow(
      new OutputError(`${placeOf()}: the results cannot be written: ${reason}, give another path to --out`),
    );
  });
});
