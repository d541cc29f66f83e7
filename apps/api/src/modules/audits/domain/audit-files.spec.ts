import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { criteriaOf, parseGrid } from '@barometer/scoring';
import { AuditFiles, type ImportSite } from './audit-files.js';
import { changesOf, reportIncomplete } from './compare-with-known.js';
import { problemText } from './import-problems.js';
import { rawValueOf } from './raw-value.js';

const grid = parseGrid(JSON.parse(readFileSync(join(__dirname, '../../../../data/grid-demonstration-1.json'), 'utf8')));
const nothingKnown = { audits: new Map(), sheets: new Map() };

function site(changes: Partial<ImportSite> = {}): ImportSite {
  return {
    registrationId: 'r1',
    organisationId: 'o1',
    reference: 'INS-1',
    isConfirmed: true,
    hasSocialAccount: true,
    physicalVisits: false,
    ...changes,
  };
}

function files(...sites: ImportSite[]): AuditFiles {
  return new AuditFiles(grid, new Map(sites.map((one) => [one.reference, one])));
}

function codes(read: AuditFiles): string[] {
  return read.problems.map(({ file, line, column, code }) => `${file}:${line} ${column} ${code}`);
}

describe('reading the two files of an import', () => {
  it.each([
    [['', 'INS-1', 'phone', 'answered'], 'audits:2 audit_id empty_audit_id'],
    [['A'.repeat(101), 'INS-1', 'phone', 'answered'], 'audits:2 audit_id audit_id_too_long'],
    [['A1', 'INS-9', 'phone', 'answered'], 'audits:2 site_id unknown_site'],
    [['A1', 'INS-1', 'fax', 'answered'], 'audits:2 channel unknown_channel'],
    [['A1', 'INS-1', 'phone', 'busy'], 'audits:2 outcome unknown_outcome'],
    [['A1', 'INS-1', 'physical', 'answered'], 'audits:2 channel channel_not_ordered'],
  ])('finds what is wrong with the audit %j', (row, expected) => {
    const read = files(site());
    read.readAudit(row, 2);
    expect(codes(read)).toEqual([expected]);
  });

  it('cuts what a cell holds between two characters, never through one', () => {
    const read = files(site());
    read.readAudit(['A1', `${'x'.repeat(79)}😀`, 'phone', 'answered'], 2);
    expect(read.problems[0]?.subject.isWellFormed()).toBe(true);
  });

  it('refuses the audits of a site that is not confirmed', () => {
    const read = files(site({ isConfirmed: false }));
    read.readAudit(['A1', 'INS-1', 'phone', 'answered'], 2);
    expect(codes(read)).toEqual(['audits:2 site_id not_confirmed']);
  });

  it.each([
    [['A1', 'INS-1', 'NOPE-1', 'true'], 'answers:5 criterion_id unknown_criterion'],
    [['A9', 'INS-1', 'TEL-05', 'true'], 'answers:5 audit_id unknown_audit'],
    [['A1', 'INS-2', 'TEL-05', 'true'], 'answers:5 site_id site_is_not_the_audits'],
    [['A1', 'INS-1', 'TEL-03', 'true'], 'answers:5 audit_id wrong_level'],
    [['', 'INS-1', 'TEL-03', 'peut-être'], 'answers:5 value unknown_value'],
    [['', 'INS-1', 'TEL-03', ''], 'answers:5 value null_on_unconditional'],
  ])('finds what is wrong with the answer %j', (row, expected) => {
    const read = files(site(), site({ reference: 'INS-2', registrationId: 'r2' }));
    read.readAudit(['A1', 'INS-1', 'phone', 'answered'], 2);
    read.readAnswer(row, 5);
    expect(codes(read)).toEqual([expected]);
  });

  it('finds a second answer to the same criterion', () => {
    const read = files(site());
    read.readAnswer(['', 'INS-1', 'TEL-03', 'true'], 2);
    read.readAnswer(['', 'INS-1', 'TEL-03', 'false'], 3);
    expect(codes(read)).toEqual(['answers:3 criterion_id duplicate_answer']);
  });

  it('finds an audit and a site whose required answers are missing', () => {
    const read = files(site());
    read.readAudit(['A1', 'INS-1', 'email', 'answered'], 2);
    reportIncomplete(read, nothingKnown, grid);
    const missing = criteriaOf(grid, 'email', 'audit').filter((criterion) => !criterion.conditional).length;
    expect(codes(read).filter((code) => code.endsWith('missing_answer'))).toHaveLength(missing);
    expect(codes(read).every((code) => code.startsWith('audits:2 '))).toBe(true);
  });

  it('asks an unanswered contact for no answer', () => {
    const read = files(site());
    read.readAudit(['A1', 'INS-1', 'social', 'no_answer'], 2);
    reportIncomplete(
      read,
      { audits: new Map(), sheets: new Map([['r1\nsocial', { version: 1, answers: new Uint8Array() }]]) },
      grid,
    );
    expect(codes(read)).toEqual([]);
  });

  it('counts every problem and keeps the first hundred', () => {
    const read = files(site());
    for (let line = 2; line < 302; line += 1) read.readAudit([`A${line}`, 'INS-9', 'phone', 'answered'], line);
    expect(read.problemCount).toBe(300);
    expect(read.problems).toHaveLength(100);
  });

  it('sees that the same file twice changes nothing, and that a changed audit is its next version', () => {
    const read = files(site());
    read.readAudit(['A1', 'INS-1', 'phone', 'no_answer'], 2);
    const [first] = changesOf(read, nothingKnown).audits;
    expect(first?.version).toBe(1);
    const answers = new Uint8Array(first?.audit.answers.buffer ?? new ArrayBuffer(0));
    const known = { registrationId: 'r1', channel: 'phone', outcome: 'no_answer', version: 1, answers };
    expect(changesOf(read, { audits: new Map([['A1', known]]), sheets: new Map() })).toMatchObject({
      audits: [],
      unchangedAudits: 1,
    });
    const changed = changesOf(read, {
      audits: new Map([['A1', { ...known, outcome: 'answered' }]]),
      sheets: new Map(),
    });
    expect(changed).toMatchObject({ newAudits: 0, changedAudits: 1, audits: [{ version: 2 }] });
  });

  it('tells what to do in both languages', () => {
    expect(problemText({ code: 'unknown_outcome', subject: 'busy' }, 'fr')).toContain('Écrivez answered ou no_answer');
    expect(problemText({ code: 'unknown_outcome', subject: 'busy' }, 'en')).toContain('Write answered or no_answer');
  });
});

describe('the value of a cell', () => {
  it.each([
    ['', null],
    ['true', true],
    ['2.0', 2],
    ['1e2', 100],
  ])('reads %j', (cell, value) => {
    expect(rawValueOf(cell)).toBe(value);
  });

  it.each(['TRUE', '-1', '01', '.5', '1,5', 'NaN', 'Infinity', ' 1', '0x10', '1e999'])('refuses %j', (cell) => {
    expect(rawValueOf(cell)).toBeUndefined();
  });
});
