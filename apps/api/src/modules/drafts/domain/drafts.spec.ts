import fc from 'fast-check';
import { answersOf } from './draft-answers.js';
import { canHold, type DraftFields, siteField } from './draft-fields.js';
import { type DraftSituation, problemsOf, sitesToSend } from './draft-problems.js';
import { tasksOf } from './draft-tasks.js';
import { readToken, writeToken } from './invitation-token.js';
import { mergeChanges } from './merge-changes.js';

const [hall, annexe, library] = [
  '01900000-0000-7000-8000-000000000001',
  '01900000-0000-7000-8000-000000000002',
  '01900000-0000-7000-8000-000000000003',
] as const;
const sites = [hall, annexe, library];
const nothingTaken: DraftSituation = { takenSiteIds: new Set(), isFreeUsed: false };
const camille = { by: 'camille', device: 'desk', at: '2027-01-10T09:42:00.000Z' };
const karim = { by: 'karim', device: 'phone', at: '2027-01-10T09:43:00.000Z' };

const fieldsOf = (values: Record<string, string>): DraftFields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { ...camille, value, version: 2 }]));

const complete = {
  structureChecked: 'yes',
  [siteField(hall)]: 'free',
  contactName: 'Camille Martin',
  contactRole: 'Directrice de l’accueil',
  contactEmail: 'camille@mairie.example',
  contactPhone: '01 23 45 67 89',
  staffInformed: 'yes',
  dataProtectionRead: 'yes',
};
const statuses = (values: Record<string, string>, situation = nothingTaken): Record<string, string> =>
  Object.fromEntries(tasksOf(answersOf(fieldsOf(values), sites), situation).map(({ code, status }) => [code, status]));
const codes = (values: Record<string, string>, situation = nothingTaken): string[] =>
  problemsOf(answersOf(fieldsOf(values), sites), situation).map(({ code }) => code);

describe('the tasks of a registration', () => {
  it('are at most seven, take some minutes each, and all but the check can be begun in any order', () => {
    const tasks = tasksOf(answersOf({}, sites), nothingTaken);
    expect(tasks.length).toBeLessThanOrEqual(7);
    expect(tasks.every(({ minutes }) => minutes > 0)).toBe(true);
    expect(tasks.map(({ status }) => status)).toEqual([...Array(5).fill('not_started'), 'cannot_start_yet']);
  });

  it('are done once nothing is left to mend in them, and then only does the check open', () => {
    expect(statuses(complete)).toEqual({
      structure: 'done',
      sites: 'done',
      contact: 'done',
      staff: 'done',
      data: 'done',
      check: 'not_started',
    });
    expect(statuses({ ...complete, contactPhone: '0123' })).toMatchObject({
      contact: 'in_progress',
      check: 'cannot_start_yet',
    });
    expect(statuses({ contactName: 'Camille' })).toMatchObject({ contact: 'in_progress', structure: 'not_started' });
  });

  it('ask for a formula for every site and for one free place at most', () => {
    const withSites = (choices: Record<string, string>) =>
      codes({ ...complete, [siteField(hall)]: 'paid', ...choices });
    expect(withSites({})).toEqual([]);
    expect(withSites({ [siteField(annexe)]: 'undecided' })).toEqual(['choice_missing']);
    expect(withSites({ [siteField(annexe)]: 'free', [siteField(library)]: 'free' })).toEqual(['two_free']);
    expect(codes({ ...complete, [siteField(annexe)]: 'paid_with_visits' })).toEqual([]);
  });

  it('say what changed meanwhile without losing the answers', () => {
    const used = { takenSiteIds: new Set([annexe]), isFreeUsed: true };
    expect(codes(complete, used)).toEqual(['free_used']);
    const answers = answersOf(fieldsOf({ ...complete, [siteField(annexe)]: 'paid' }), sites);
    expect(answers.sites.map(({ siteId }) => siteId)).toEqual([hall, annexe]);
    expect(sitesToSend(answers, used).map(({ siteId }) => siteId)).toEqual([hall]);
    expect(codes({ ...complete }, { takenSiteIds: new Set([hall]), isFreeUsed: true })).toEqual(['no_site']);
  });
});

describe('the fields of a draft', () => {
  it('hold what they are made for and nothing else', () => {
    expect(canHold('contactEmail', 'half typed@')).toBe(true);
    expect(canHold('contactName', 'x'.repeat(201))).toBe(false);
    expect(canHold('staffInformed', 'yes')).toBe(true);
    expect(canHold('staffInformed', 'no')).toBe(false);
    expect(canHold(siteField(hall), 'paid_with_visits')).toBe(true);
    expect(canHold(siteField(hall), 'gratis')).toBe(false);
    expect(canHold('site.1', 'free')).toBe(false);
    expect(canHold('toString', 'yes')).toBe(false);
    expect(canHold('contactName', null)).toBe(true);
  });
});

describe('merging changes', () => {
  const empty = { version: 1, fields: {} };
  const change = (name: string, value: string | null, knownVersion = 0) => ({ name, value, knownVersion });

  it('keeps what two people write in different fields', () => {
    const first = mergeChanges(empty, [change('contactName', 'Camille')], camille);
    const second = mergeChanges(first, [change('contactPhone', '0123456789')], karim);
    expect(second.conflicts).toEqual([]);
    expect([second.fields['contactName']?.value, second.fields['contactPhone']?.value]).toEqual([
      'Camille',
      '0123456789',
    ]);
  });

  it('keeps the first answer to one field, and hands the second back', () => {
    const first = mergeChanges(empty, [change('contactName', 'Camille')], camille);
    const second = mergeChanges(first, [change('contactName', 'Karim')], karim);
    expect(second).toMatchObject({ version: first.version, conflicts: [{ name: 'contactName', wanted: 'Karim' }] });
    const insisted = mergeChanges(second, [change('contactName', 'Karim', first.version)], karim);
    expect(insisted.fields['contactName']).toMatchObject({ value: 'Karim', by: 'karim' });
  });

  it('takes the same answer twice, and a tab that has not heard back yet, for no conflict', () => {
    const first = mergeChanges(empty, [change('contactName', 'Cam')], camille);
    expect(mergeChanges(first, [change('contactName', 'Cam')], karim)).toMatchObject({ version: 2, conflicts: [] });
    const typedOn = mergeChanges(first, [change('contactName', 'Camille')], camille);
    expect(typedOn.fields['contactName']?.value).toBe('Camille');
  });

  it('never loses an answer: each is in the draft, was there, or comes back as a conflict', () => {
    const name = fc.constantFrom('contactName', 'contactRole', 'contactPhone');
    const saving = fc.record({ name, value: fc.string({ maxLength: 3 }), device: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(saving, { maxLength: 20 }), (savings) => {
        let draft: { version: number; fields: DraftFields } = empty;
        for (const { name: field, value, device } of savings) {
          const merged = mergeChanges(draft, [change(field, value)], { ...camille, device });
          const isKept = merged.fields[field]?.value === value;
          expect(isKept || merged.conflicts.some(({ wanted }) => wanted === value)).toBe(true);
          for (const other of Object.keys(draft.fields).filter((known) => known !== field))
            expect(merged.fields[other]).toEqual(draft.fields[other]);
          draft = merged;
        }
      }),
    );
  });
});

describe('the token of an invitation', () => {
  it('is read back as it was written; anything else is none', () => {
    const token = { organisationId: hall, secret: 'a'.repeat(64) };
    expect(readToken(writeToken(token))).toEqual(token);
    expect(['', 'a', 'A'.repeat(96), 'a'.repeat(95)].map(readToken)).toEqual(Array(4).fill(null));
  });
});
