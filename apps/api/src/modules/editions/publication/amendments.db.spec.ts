import { hashOf } from '@barometer/draw';
import { changeEdition, type EditionAnswer } from '../../../testing/edition-requests.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import type { Edition } from '../edition.entity.js';

const published = `query ($id: UUID!) { publishedEdition(id: $id) {
  rulesHash firstRulesHash settingsHash firstSettingsHash addedPlaces { label places } edition { registrationClosesAt }
  amendments { number kind reason rulesHash settingsHash before { registrationClosesAt visitCapacity places state } after { registrationClosesAt visitCapacity label places state fieldWorkWindows { endsAt } } }
} }`;

interface Published {
  readonly rulesHash: string;
  readonly firstRulesHash: string;
  readonly settingsHash: string;
  readonly firstSettingsHash: string;
  readonly addedPlaces: readonly object[];
  readonly amendments: readonly { number: number; kind: string; rulesHash: string; settingsHash: string }[];
}

describe('amendments', () => {
  let app: TestApp;
  let number = 60;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const given = async (changes: Partial<Edition> = {}): Promise<{ open: OpenEdition; administrator: Visitor }> => {
    number += 1;
    const open = await givenOpenEdition(app, { number, ...changes });
    const person = await app.signUp(`admin${number}@barometre.example`, 'Agathe Admin');
    await givenAdministrator(app, open.operatorId, person.userId);
    return { open, administrator: { cookie: person.cookie, operatorId: open.operatorId } };
  };
  const seen = async ({ editionId }: OpenEdition): Promise<Published> => {
    const { data, errors } = await app.graphql<{ publishedEdition: Published }>({}, published, { id: editionId });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.publishedEdition;
  };
  const reason = 'Les vacances scolaires de la zone C';

  it('put the deadline later, with other rules and another hash, for everybody to read with the reason', async () => {
    const { open, administrator } = await given();
    const answer = await changeEdition(app, administrator, 'extendDeadline', {
      editionId: open.editionId,
      closesAt: '2099-03-18T22:59:00Z',
      reason,
    });
    expect(answer).toMatchObject({ __typename: 'EditionAmended' });
    const now = await seen(open);
    expect(now.amendments).toMatchObject([
      {
        number: 1,
        kind: 'deadline',
        reason,
        before: { registrationClosesAt: '2099-03-15T22:59:59.000Z' },
        after: { registrationClosesAt: '2099-03-18T22:59:59.000Z' },
      },
    ]);
    expect(now.rulesHash).not.toBe(now.firstRulesHash);
    expect(now.rulesHash).toBe(now.amendments[0]?.rulesHash);
    const [row] = await app.sql<{ rules: { closes_at: string } }>(
      'SELECT rules FROM edition_amendment WHERE edition_id = $1',
      [open.editionId],
    );
    expect(row?.rules.closes_at).toBe('2099-03-18T22:59:59Z');
    expect(hashOf(row?.rules)).toBe(now.rulesHash);
  });

  it('move the date for details along with a deadline that would come after it', async () => {
    const { open, administrator } = await given({ detailsDueAt: new Date('2099-03-17T22:59:59Z') });
    expect(
      await changeEdition(app, administrator, 'extendDeadline', {
        editionId: open.editionId,
        closesAt: '2099-03-18T22:59:00Z',
        reason,
      }),
    ).toMatchObject({ __typename: 'EditionAmended' });
    expect((await seen(open)).amendments).toMatchObject([
      { after: { registrationClosesAt: '2099-03-18T22:59:59.000Z' } },
    ]);
    const [row] = await app.sql('SELECT details_due_at FROM edition WHERE id = $1', [open.editionId]);
    expect(row).toEqual({ details_due_at: new Date('2099-03-20T22:59:59Z') });
  });

  it('never put the deadline earlier, nor past the moment of the beacon, nor move one that has passed', async () => {
    const { open, administrator } = await given();
    const extend = (closesAt: string, why = reason): Promise<EditionAnswer> =>
      changeEdition(app, administrator, 'extendDeadline', { editionId: open.editionId, closesAt, reason: why });
    expect(await extend('2099-03-14T22:59:00Z')).toMatchObject({ __typename: 'InvalidInput', field: 'closesAt' });
    expect(await extend('2099-03-20T10:59:00Z', ' ')).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await extend('2099-03-20T11:00:00Z')).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('serait déjà connue'),
    });
    expect(await extend('2099-03-20T10:59:00Z', 'a'.repeat(1_001))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
      message: expect.stringContaining('1000 caractères'),
    });
    await app.sql(`UPDATE edition SET registration_closes_at = '2020-06-01T00:00:00Z' WHERE id = $1`, [open.editionId]);
    expect(await extend('2099-03-18T22:59:00Z')).toMatchObject({ message: expect.stringContaining('ne rouvrent pas') });
    expect((await seen(open)).amendments).toEqual([]);
  });

  it('pause and resume the field work with a reason, and there is no other way to', async () => {
    const { open, administrator } = await given({ state: 'field_work' });
    const { editionId } = open;
    expect(await changeEdition(app, administrator, 'moveEdition', { editionId, to: 'paused' })).toMatchObject({
      __typename: 'TransitionRefused',
    });
    expect(await changeEdition(app, administrator, 'pauseFieldWork', { editionId, reason: 'Élections' })).toMatchObject(
      {
        edition: { state: 'paused' },
      },
    );
    expect(await changeEdition(app, administrator, 'moveEdition', { editionId, to: 'field_work' })).toMatchObject({
      __typename: 'TransitionRefused',
    });
    expect(await changeEdition(app, administrator, 'resumeFieldWork', { editionId, reason: 'Fin' })).toMatchObject({
      edition: { state: 'field_work' },
    });
    const { amendments, rulesHash, firstRulesHash } = await seen(open);
    expect(amendments.map(({ number: at, kind }) => [at, kind])).toEqual([
      [1, 'paused'],
      [2, 'resumed'],
    ]);
    expect(amendments[0]?.settingsHash).not.toBe(amendments[1]?.settingsHash);
    expect(rulesHash).toBe(firstRulesHash);
  });

  it('move the field work, unless its windows contradict each other', async () => {
    const { open, administrator } = await given();
    const move = (windows: object[], resultsAt = '2099-11-10T09:00:00Z'): Promise<EditionAnswer> =>
      changeEdition(app, administrator, 'moveFieldWork', {
        input: { editionId: open.editionId, fieldWorkWindows: windows, resultsAt, reason },
      });
    const april = { startsAt: '2099-04-01T00:00:00Z', endsAt: '2099-04-30T21:59:00Z' };
    expect(await move([april, { startsAt: '2099-04-20T00:00:00Z', endsAt: '2099-06-30T21:59:00Z' }])).toMatchObject({
      contradictions: [{ code: 'windows_overlap', field: 'fieldWorkWindows.1.startsAt' }],
    });
    expect(await move([april], '2099-05-10T09:00:00Z')).toMatchObject({
      contradictions: [{ code: 'results_before_answers_are_in', field: 'resultsAt' }],
    });
    // Places may be accepted until 31 March: audits cannot start before.
    expect(await move([{ ...april, startsAt: '2099-03-28T00:00:00Z' }])).toMatchObject({
      contradictions: [
        { code: 'answers_after_field_work_starts', field: 'fieldWorkWindows.0.startsAt' },
        { code: 'details_due_after_field_work_starts', field: 'fieldWorkWindows.0.startsAt' },
      ],
    });
    expect(await move([april, { startsAt: '2099-06-01T00:00:00Z', endsAt: '2099-06-30T21:59:00Z' }])).toMatchObject({
      __typename: 'EditionAmended',
    });
    expect((await seen(open)).amendments).toMatchObject([
      { kind: 'field_work', after: { fieldWorkWindows: [{}, { endsAt: '2099-06-30T21:59:59.000Z' }] } },
    ]);
  });

  it('let more sites have visits, and never fewer', async () => {
    const { open, administrator } = await given({ visitCapacity: 10 });
    const raise = (capacity: number | null): Promise<EditionAnswer> =>
      changeEdition(app, administrator, 'raiseVisitCapacity', { editionId: open.editionId, capacity, reason });
    expect(await raise(9)).toMatchObject({ __typename: 'InvalidInput', field: 'capacity' });
    expect(await raise(12)).toMatchObject({ __typename: 'EditionAmended' });
    expect(await raise(null)).toMatchObject({ __typename: 'EditionAmended' });
    expect(await raise(20)).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('add places to a stratum or to all, which changes no rule, and tell the modules that make them', async () => {
    const { open, administrator } = await given();
    const add = (label: string, count: number): Promise<EditionAnswer> =>
      changeEdition(app, administrator, 'addPlaces', { editionId: open.editionId, label, count, reason });
    expect(await add('mairie.lune', 2)).toMatchObject({ __typename: 'InvalidInput', field: 'label' });
    expect(await add('open', 0)).toMatchObject({ __typename: 'InvalidInput', field: 'count' });
    await add('open', 3);
    await add('region.all', 2);
    await add('open', 1);
    const { addedPlaces, amendments, rulesHash, firstRulesHash, settingsHash, firstSettingsHash } = await seen(open);
    expect(addedPlaces).toEqual([
      { label: 'open', places: 4 },
      { label: 'region.all', places: 2 },
    ]);
    expect(amendments.at(-1)).toMatchObject({ before: { places: 8 }, after: { label: 'open', places: 9 } });
    expect(rulesHash).toBe(firstRulesHash);
    expect(settingsHash).not.toBe(firstSettingsHash);
    const jobs = await app.sql<{ payload: { label: string; count: number } }>(
      `SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'places_added' AND payload ->> 'editionId' = $1 ORDER BY j.id`,
      [open.editionId],
    );
    expect(jobs.map(({ payload }) => [payload.label, payload.count])).toEqual([
      ['open', 3],
      ['region.all', 2],
      ['open', 1],
    ]);
  });

  it('are numbered without a gap when several are made at once', async () => {
    const { open, administrator } = await given();
    const add = (): Promise<EditionAnswer> =>
      changeEdition(app, administrator, 'addPlaces', { editionId: open.editionId, label: 'open', count: 1, reason });
    const answers = await Promise.all(Array.from({ length: 8 }, add));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['EditionAmended']));
    const { amendments, addedPlaces } = await seen(open);
    expect(amendments.map((amendment) => amendment.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(addedPlaces).toEqual([{ label: 'open', places: 8 }]);
  });

  it('name their author in the console of their operator alone', async () => {
    const { open, administrator } = await given();
    await changeEdition(app, administrator, 'addPlaces', {
      editionId: open.editionId,
      label: 'open',
      count: 1,
      reason,
    });
    const author = `query ($id: UUID!) { publication(editionId: $id) { amendments { authorName } } }`;
    const { data } = await app.graphql(administrator, author, { id: open.editionId });
    expect(data).toEqual({ publication: { amendments: [{ authorName: 'Agathe Admin' }] } });
    const asked = `query ($id: UUID!) { publishedEdition(id: $id) { amendments { authorName } } }`;
    const other = await given();
    const elsewhere = await app.graphql(other.administrator, asked, { id: open.editionId });
    expect(elsewhere.data).toEqual({ publishedEdition: { amendments: [{ authorName: null }] } });
    const { errors } = await app.graphql({}, asked, { id: open.editionId });
    expect(errors?.[0]?.extensions.code).toBe('SIGNED_OUT');
  });

  it('are for administrators of the edition’s own operator', async () => {
    const { open } = await given();
    const other = await given();
    const extend = `mutation ($editionId: UUID!) { pauseFieldWork(editionId: $editionId, reason: "x") { __typename } }`;
    const { errors } = await app.graphql(other.administrator, extend, { editionId: open.editionId });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
