import { canonicalJson } from '../json/canonical-json.js';
import type { DrawRecord } from '../record/draw-record.js';
import { DRAND_VALUE, someList, someRules } from '../testing/small-draw.js';
import { draw } from './draw.js';
import { verifyRecord } from './verify-record.js';

const record = draw(someRules(), someList(), DRAND_VALUE);

/** A record of which anything may have been changed. */
type Changed = Record<keyof DrawRecord, unknown>;

/** What verifying says of the record with a change. */
function saidOf(change: (copy: Changed) => unknown): readonly string[] {
  const copy = structuredClone(record) as Changed;
  const result = verifyRecord(JSON.stringify(change(copy) ?? copy));
  if (result.valid) return ['valid'];
  if ('differs' in result) return [result.differs.text];
  return result.inputErrors.map(({ path, text }) => `input: ${path}: ${text}`);
}

type Outcome = DrawRecord['outcome'];

function inOutcome(change: (outcome: { -readonly [Key in keyof Outcome]: unknown[] & Outcome[Key] }) => unknown) {
  return saidOf((copy) => void change(copy.outcome as never));
}

const { seed, selected, waiting } = record.outcome;

describe('verifyRecord', () => {
  it('finds a record valid, and hands it out', () => {
    expect(verifyRecord(canonicalJson(record))).toEqual({ valid: true, places: 4, applications: 7, record });
  });

  it('says nothing of the order of keys', () => {
    expect(saidOf((copy) => Object.fromEntries(Object.entries(copy).toReversed()))).toEqual(['valid']);
  });

  it.each(['rules_hash', 'list_hash'] as const)('compares %s', (hash) => {
    const expected = [`${hash}: the record says "00", recomputed "${record[hash]}"`];
    expect(saidOf((copy) => ({ ...copy, [hash]: '00' }))).toEqual(expected);
    expect(saidOf((copy) => ({ ...copy, [hash]: record[hash].toUpperCase() }))).toHaveLength(1);
  });

  it('compares the hash of the rules, then that of the lists, then the outcome', () => {
    const wrong = { ...record, rules_hash: '', list_hash: '', outcome: {} };
    const said = saidOf(() => wrong);
    expect(said).toEqual([`rules_hash: the record says "", recomputed "${record.rules_hash}"`]);
    expect(saidOf(() => ({ ...wrong, rules_hash: record.rules_hash }))).toEqual([
      `list_hash: the record says "", recomputed "${record.list_hash}"`,
    ]);
    expect(saidOf(() => ({ ...record, outcome: {} }))).toEqual([
      `outcome.seed: the record says nothing, recomputed "${seed}"`,
    ]);
  });

  it('tells other rules and other lists by their hashes', () => {
    expect(saidOf((copy) => ({ ...copy, rules: { ...record.rules, edition: '2027' } }))).toEqual([
      expect.stringMatching(/^rules_hash: the record says "[0-9a-f]{64}", recomputed "[0-9a-f]{64}"$/) as string,
    ]);
    const list = { ...record.list, selected_by_operator: [] };
    expect(saidOf((copy) => ({ ...copy, list }))).toEqual([expect.stringMatching(/^list_hash: /) as string]);
  });

  it('tells another beacon value by the seed', () => {
    expect(saidOf((copy) => ({ ...copy, beacon_value: '00'.repeat(32) }))).toEqual([
      expect.stringMatching(/^outcome\.seed: /) as string,
    ]);
  });

  it('says where the outcome first differs', () => {
    expect(inOutcome((outcome) => outcome.selected.splice(3, 1))).toEqual([
      `outcome.selected[3]: the record says nothing, recomputed ${JSON.stringify(selected[3])}`,
    ]);
    expect(inOutcome((outcome) => outcome.selected.splice(0, 2, selected[1] as never, selected[0] as never))).toEqual([
      `outcome.selected[0].id: the record says "${selected[1]?.id}", recomputed "${selected[0]?.id}"`,
    ]);
    expect(inOutcome((outcome) => outcome.waiting.push({ id: 'x' } as never))).toEqual([
      `outcome.waiting[${waiting.length}]: the record says {"id":"x"}, recomputed nothing`,
    ]);
    expect(inOutcome((outcome) => Object.assign(outcome.waiting[0] as object, { rank: '1' }))).toEqual([
      'outcome.waiting[0].rank: the record says "1", recomputed 1',
    ]);
    expect(inOutcome((outcome) => Object.assign(outcome.waiting[0] as object, { note: null }))).toEqual([
      'outcome.waiting[0].note: the record says null, recomputed nothing',
    ]);
    expect(inOutcome((outcome) => Object.assign(outcome, { selected: {} }))).toEqual([
      expect.stringMatching(/^outcome\.selected: the record says \{\}, recomputed \[/) as string,
    ]);
    expect(inOutcome((outcome) => Object.assign(outcome, { winner: 1 }))).toEqual([
      'outcome.winner: the record says 1, recomputed nothing',
    ]);
  });

  it.each([
    ['no object', () => [], [': this must be an object, correct it']],
    [
      'a missing outcome',
      ({ outcome, ...rest }: Changed) => (outcome ? rest : {}),
      [': the field "outcome" is missing, add it'],
    ],
    [
      'an additional field',
      (copy: Changed) => ({ ...copy, x: 1 }),
      ['x: the field "x" does not belong here, remove it'],
    ],
    [
      'an outcome that is no object',
      (copy: Changed) => ({ ...copy, outcome: [] }),
      ['outcome: this must be an object, correct it'],
    ],
    [
      'hashes that are no texts',
      (copy: Changed) => ({ ...copy, rules_hash: 1, list_hash: null }),
      ['rules_hash: this must be a text, correct it', 'list_hash: this must be a text, correct it'],
    ],
    [
      'wrong rules',
      (copy: Changed) => ({ ...copy, rules: { ...record.rules, places: -1 } }),
      ['rules.places: this must be a whole number of at least 0, correct it'],
    ],
    [
      'unknown rules, whose beacon value is a text still',
      (copy: Changed) => ({ ...copy, rules: { version: 2 }, beacon_value: 1 }),
      ['rules.version: this version is unknown, give 1', 'beacon_value: this must be a text, correct it'],
    ],
    [
      'a wrong beacon value',
      (copy: Changed) => ({ ...copy, beacon_value: '' }),
      ['beacon_value: the value of a drand round is 64 lower-case hex digits, give such a value'],
    ],
    [
      'unsorted applications',
      (copy: Changed) => ({ ...copy, list: { ...record.list, applications: record.list.applications.toReversed() } }),
      ['list.applications[1].id: this id is below the one before it, sort the list by id'],
    ],
  ])('refuses a record for its form, whatever its hashes: %s', (_, change, expected) => {
    expect(saidOf((copy) => change({ ...copy, rules_hash: '' }))).toEqual(expected.map((text) => `input: ${text}`));
  });

  it('says at which line the form is wrong', () => {
    const text = JSON.stringify(record, null, 1).replace('"places": 4', '"places": 0.4');
    expect(verifyRecord(text)).toMatchObject({ inputErrors: [{ path: 'rules.places', line: 6 }] });
  });

  it('refuses what is no JSON, and bytes that are no UTF-8', () => {
    expect(verifyRecord('{"rules":\n}')).toMatchObject({ inputErrors: [{ code: 'notJson', line: 2 }] });
    expect(verifyRecord(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ inputErrors: [{ code: 'notUtf8' }] });
    const twice = canonicalJson(record).replace('"seed":', '"seed":"","seed":');
    expect(verifyRecord(twice)).toMatchObject({ inputErrors: [{ code: 'notJson', line: 1 }] });
  });
});
