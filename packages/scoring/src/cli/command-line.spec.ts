import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { FILE_NAMES, FILE_ROLES } from '../files/file-role.js';
import { editionFiles, outcomeOf, type FileTexts } from '../testing/edition-files.js';

const bin = join(__dirname, '..', '..', 'bin', 'barometer-score.js');
let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'barometer-score-'));
  out = join(folder, 'results.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on files that are written for it; a file that is null is not there. */
function run(files: Partial<Record<keyof FileTexts, string | Uint8Array | null>>, node = process.execPath) {
  const args = FILE_ROLES.flatMap((role) => {
    const path = join(folder, FILE_NAMES[role]);
    const file = files[role] ?? null;
    if (file !== null) writeFileSync(path, file);
    return [`--${role}`, path];
  });
  return start([...args, '--out', out], node);
}

function start(args: readonly string[], node = process.execPath, program = bin) {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A `node` of version 20 on the path; those that npm puts there are of the product's own version. */
function findNode20(): string | null {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.includes(`node_modules${sep}.bin`));
  const versionOf = (path: string): string => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return folders.map((path) => join(path, 'node')).find((path) => versionOf(path).startsWith('v20.')) ?? null;
}

const node20 = findNode20();

describe('barometer-score', () => {
  it('writes the results and says nothing', async () => {
    expect(run(editionFiles())).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(await outcomeOf(editionFiles()));
  });

  it('lists what is wrong under the paths that were given, and leaves no output of an earlier run', () => {
    writeFileSync(out, 'earlier');
    const files = editionFiles();
    const answers = `${String(files.answers)}A1,S1,P9,true\n`;
    const { status, stdout, stderr } = run({ ...files, edition: null, answers });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      `${join(folder, 'edition.json')}:1: the file cannot be read: there is no such file or directory, give the path of a file that can`,
      `${join(folder, 'answers.csv')}:9: audit A1, criterion P9: this criterion is unknown, give one of ${join(folder, 'grid.json')}, or remove the row`,
      '',
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('results'))).toEqual([]);
  });

  it('counts what it does not list', () => {
    const files = editionFiles();
    const answers = String(files.answers) + 'A1,S1,P9,true\n'.repeat(123);
    expect(
      run({ ...files, answers })
        .stderr.trimEnd()
        .split('\n')
        .slice(99),
    ).toEqual([expect.stringContaining('answers.csv:108: '), 'and 23 more']);
  });

  it('refuses arguments it does not know, and tells how it is used', () => {
    const { status, stdout, stderr } = start(['--input', 'x']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--input'\n\nUsage: barometer-score --grid/);
  });

  it('tells how it is used and which method it follows', () => {
    expect(start(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: /) as string,
      stderr: '',
    });
    expect(start(['--version'])).toEqual({ status: 0, stdout: '1\n', stderr: '' });
  });

  it('says so where the results cannot be written, before it reads anything', () => {
    const { status, stderr } = start([
      ...FILE_ROLES.flatMap((role) => [`--${role}`, 'none']),
      '--out',
      join(folder, 'a', 'b'),
    ]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `${join(folder, 'a', 'b')}: the results cannot be written: there is no such file or directory, give another path to --out\n`,
    });
  });

  it('says so where the project is not built', () => {
    mkdirSync(join(folder, 'bin'));
    cpSync(bin, join(folder, 'bin', 'barometer-score.mjs'));
    expect(start(['--version'], process.execPath, join(folder, 'bin', 'barometer-score.mjs'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'barometer-score is not built yet: run "npm run build" first.\n',
    });
  });

  (node20 ? it : it.skip)(
    `gives the same bytes on Node 20${node20 ? '' : ' (there is none on the path)'}`,
    async () => {
      expect(run(editionFiles(), node20 ?? '')).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(out, 'utf8')).toBe(await outcomeOf(editionFiles()));
    },
  );
});
