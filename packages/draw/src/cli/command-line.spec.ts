import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draw } from '../compute/draw.js';
import { canonicalJson } from '../json/canonical-json.js';
import { findNode20 } from '../testing/node-20.js';
import { DRAND_VALUE, someList, someRules } from '../testing/small-draw.js';

const bin = join(__dirname, '..', '..', 'bin', 'barometer-draw.js');
const rules = someRules();
const list = someList({ applications: someList().applications.toReversed() });
const record = draw(rules, list, DRAND_VALUE);
let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'barometer-draw-'));
  out = inFolder('record.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inFolder(name: string): string {
  return join(folder, name);
}

function start(args: readonly string[], node = process.execPath, program = bin) {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Draws from files that are written for it; a file that is null is not there. */
function run(files: { rules: string | null; list: string }, beacon = DRAND_VALUE, node = process.execPath) {
  if (files.rules !== null) writeFileSync(inFolder('rules.json'), files.rules);
  writeFileSync(inFolder('list.json'), files.list);
  const inputs = ['--rules', inFolder('rules.json'), '--list', inFolder('list.json')];
  return start(['run', ...inputs, '--beacon', beacon, '--out', out], node);
}

function verify(text: string | Uint8Array) {
  writeFileSync(out, text);
  return start(['verify', out]);
}

const files = { rules: JSON.stringify(rules, null, 2), list: JSON.stringify(list) };
const node20 = findNode20();

describe('barometer-draw run', () => {
  it('writes the canonical bytes of the record, with sorted lists, and says nothing', () => {
    expect(run(files)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(canonicalJson(record));
    expect(readdirSync(folder).toSorted()).toEqual(['list.json', 'record.json', 'rules.json']);
  });

  (node20 ? it : it.skip)(`gives the same bytes on Node 20${node20 ? '' : ' (there is none on the path)'}`, () => {
    expect(run(files, DRAND_VALUE, node20 ?? '')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(canonicalJson(record));
    const valid = { status: 0, stdout: 'valid: 4 places, 7 applications\n', stderr: '' };
    expect(start(['verify', out], node20 ?? '')).toEqual(valid);
  });

  it('lists what is wrong with all that was given, and leaves no record of an earlier run', () => {
    writeFileSync(out, 'earlier');
    const wrong = JSON.stringify({ ...list, applications: [{ id: 'x', stratum: 'y' }] }, null, 1);
    expect(run({ ...files, list: wrong }, 'z')).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        `${inFolder('list.json')}:3: applications[0]: the field "first_time" is missing, add it`,
        `${inFolder('list.json')}:4: applications[0].id: this must be 32 lower-case hex digits, correct it`,
        `${inFolder('list.json')}:5: applications[0].stratum: the rules have no stratum "y", give one of theirs`,
        '--beacon: the value of a drand round is 64 lower-case hex digits, give such a value',
        '',
      ].join('\n'),
    });
    expect(existsSync(out)).toBe(false);
  });

  it('says what keeps a file from being read, or from being JSON', () => {
    expect(run({ rules: null, list: '{\n"applications": [,' })).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        `${inFolder('rules.json')}: the file cannot be read: there is no such file or directory, give the path of a file that can`,
        `${inFolder('list.json')}:2: this is not JSON: a value was expected here (character 18), correct the file`,
        '',
      ].join('\n'),
    });
  });

  it('counts what it does not list', () => {
    const applications = Array.from({ length: 123 }, () => null);
    const { stderr } = run({ ...files, list: JSON.stringify({ ...list, applications }) });
    expect(stderr.trimEnd().split('\n').slice(99)).toEqual([
      expect.stringContaining('applications[99]: '),
      'and 23 more',
    ]);
  });

  it('says so where the record cannot be written', () => {
    const place = join(folder, 'a', 'b');
    const args = ['run', '--rules', 'none', '--list', 'none', '--beacon', 'x', '--out', place];
    expect(start(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${place}: the record cannot be written: there is no such file or directory, give another path to --out\n`,
    });
  });

  it('never removes an input file', () => {
    out = inFolder('rules.json');
    expect(run(files).stderr).toContain('it is one of the input files');
    expect(readFileSync(out, 'utf8')).toBe(files.rules);
  });
});

describe('barometer-draw verify', () => {
  it('finds what was written valid', () => {
    expect(verify(canonicalJson(record))).toEqual({
      status: 0,
      stdout: 'valid: 4 places, 7 applications\n',
      stderr: '',
    });
  });

  it('prints the first thing recomputed that differs', () => {
    const selected = record.outcome.selected.map((one) => ({ ...one, round: 2 }));
    const changed = { ...record, outcome: { ...record.outcome, selected, waiting: [] } };
    expect(verify(JSON.stringify(changed))).toEqual({
      status: 1,
      stdout: 'outcome.selected[0].round: the record says 2, recomputed 1\n',
      stderr: '',
    });
  });

  it('refuses an input error, at its line', () => {
    const changed = { ...record, list };
    expect(verify(JSON.stringify(changed, null, 1))).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /record\.json:\d+: list\.applications\[1\]\.id: this id is below the one before it, sort the list by id\n$/,
      ) as string,
    });
    expect(verify(Uint8Array.of(0xff))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${out}: the file is not well-formed UTF-8, save it as UTF-8\n`,
    });
    expect(start(['verify', join(folder, 'none')])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('barometer-draw', () => {
  it('refuses arguments it does not know, and tells how it is used', () => {
    const { status, stdout, stderr } = start(['again']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^unknown command: again\n\nUsage: barometer-draw run --rules/);
    const help = { status: 0, stdout: expect.stringMatching(/^Usage: /) as string, stderr: '' };
    expect(start(['--help'])).toEqual(help);
  });

  it('says so where the project is not built', () => {
    mkdirSync(inFolder('bin'));
    const program = join(folder, 'bin', 'barometer-draw.mjs');
    cpSync(bin, program);
    expect(start(['--help'], process.execPath, program)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'barometer-draw is not built yet: run "npm run build" first.\n',
    });
  });
});
