import { completeValues, givenColleague, readDraft, saveDraft, sendDraft } from '../../testing/drafts.js';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const [desk, phone] = ['01900000-0000-7000-8000-0000000000d1', '01900000-0000-7000-8000-0000000000d2'] as const;

describe('a draft of a registration', () => {
  let app: TestApp;
  let open: OpenEdition;
  let participant: Participant;
  let colleague: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    participant = await givenParticipant(app, open);
    colleague = await givenColleague(app, open, participant);
  });

  const save = (values: Record<string, string | null>, more: object = {}, visitor: Visitor = participant.owner) =>
    saveDraft(app, visitor, open, { values, device: desk, ...more });
  const registrationCount = async (): Promise<number> => {
    const rows = await app.sql('SELECT 1 FROM registration WHERE organisation_id = $1', [participant.organisationId]);
    return rows.length;
  };

  it('is empty and can be read before anything is written', async () => {
    expect(await readDraft(app, participant.owner, open)).toMatchObject({
      id: null,
      version: 0,
      fields: [],
      earlierEditions: [],
    });
  });

  it('is resumed by a colleague where it was left, with who wrote last', async () => {
    await save({ structureChecked: 'yes', contactName: 'Camille Martin' });
    const resumed = await readDraft(app, colleague, open);
    expect(resumed).toMatchObject({ savedByName: 'Camille Martin' });
    expect(resumed.tasks.slice(0, 3)).toEqual([
      { code: 'structure', status: 'done' },
      { code: 'sites', status: 'not_started' },
      { code: 'contact', status: 'in_progress' },
    ]);
  });

  it('keeps every field that twenty people write at once in different fields', async () => {
    const { draft } = await save({ structureChecked: 'yes' });
    const names = [
      'contactName',
      'contactRole',
      'contactEmail',
      'contactPhone',
      ...participant.siteIds.map((id) => `site.${id}`),
    ];
    const values = names.map((name, index) => [name, name.startsWith('site') ? 'paid' : `réponse ${index}`] as const);
    const answers = await Promise.all(
      values.map(([name, value], index) =>
        save(
          { [name]: value },
          { draftId: draft.id, device: index % 2 === 0 ? desk : phone },
          index % 2 === 0 ? participant.owner : colleague,
        ),
      ),
    );
    expect(answers.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    const { fields, version } = await readDraft(app, participant.owner, open);
    expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toMatchObject(
      Object.fromEntries(values),
    );
    expect(version).toBe(draft.version + values.length);
  });

  it('is one draft when two people begin it at once', async () => {
    const both = await Promise.all([
      save({ contactName: 'Camille Martin' }),
      save({ contactRole: 'Directrice' }, { device: phone }, colleague),
    ]);
    expect(new Set(both.map(({ draft }) => draft.id)).size).toBe(1);
    const { fields } = await readDraft(app, participant.owner, open);
    expect(fields.map(({ name }) => name).sort()).toEqual(['contactName', 'contactRole']);
  });

  it('keeps the first of two answers to one field and hands the second back, with the name of who was first', async () => {
    const { draft } = await save({ contactName: 'Camille Martin' });
    const second = await save({ contactName: 'Karim Haddad' }, { draftId: draft.id, device: phone }, colleague);
    expect(second.conflicts).toEqual([{ name: 'contactName', wanted: 'Karim Haddad' }]);
    expect(second.draft.fields).toMatchObject([{ value: 'Camille Martin', savedByName: 'Camille Martin' }]);
    const insisting = { draftId: draft.id, device: phone, known: second.draft.version };
    const insisted = await save({ contactName: 'Karim Haddad' }, insisting, colleague);
    expect(insisted.draft.fields).toMatchObject([{ value: 'Karim Haddad', savedByName: 'Karim Haddad' }]);
  });

  it('is registered once when two colleagues send it at the same time, and both see it', async () => {
    const { draft } = await save(completeValues(participant));
    const sent = await Promise.all([
      sendDraft(app, participant.owner, open, draft),
      sendDraft(app, colleague, open, draft),
      sendDraft(app, participant.owner, open, draft),
    ]);
    expect(sent.map(({ __typename }) => __typename)).toEqual(Array(3).fill('RegistrationsPlaced'));
    expect(new Set(sent.map(({ registrations }) => registrations.map(({ id }) => id).join())).size).toBe(1);
    expect(await registrationCount()).toBe(2);
    const [rows] = await app.sql<{ rules_hash: string }>(
      'SELECT rules_hash FROM registration WHERE organisation_id = $1',
      [participant.organisationId],
    );
    expect(rows?.rules_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await readDraft(app, participant.owner, open)).toMatchObject({ id: null, fields: [] });
  });

  it('tells whoever still writes in it that it was sent, by whom, and as what', async () => {
    const { draft } = await save(completeValues(participant));
    const { registrations } = await sendDraft(app, participant.owner, open, draft);
    const late = await save({ contactPhone: '0' }, { draftId: draft.id, device: phone }, colleague);
    expect(late).toMatchObject({ __typename: 'DraftSent', registrationIds: registrations.map(({ id }) => id) });
    expect(late.message).toMatch(/^Camille Martin a envoyé cette inscription à \d\d:\d\d\.$/);
  });

  it('is not sent as something else than what was checked', async () => {
    const { draft } = await save(completeValues(participant));
    await save({ [`site.${participant.siteIds[2]}`]: 'paid' }, { draftId: draft.id, device: phone }, colleague);
    expect(await sendDraft(app, participant.owner, open, draft)).toMatchObject({ __typename: 'DraftChanged' });
    expect(await registrationCount()).toBe(0);
  });

  it('is not sent unfinished: the first thing to mend is named', async () => {
    const { draft } = await save({ ...completeValues(participant), contactEmail: 'camille@' });
    expect(await sendDraft(app, participant.owner, open, draft)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'contactEmail',
    });
  });

  it('says what changed meanwhile and loses nothing: a site registered elsewhere, the free place asked for', async () => {
    const { draft } = await save(completeValues(participant));
    const [first] = participant.siteIds;
    const placed = await app.graphql<{ placeRegistration: { registrations: { reference: string }[] } }>(
      participant.owner,
      'mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) { ... on RegistrationsPlaced { registrations { reference } } } }',
      {
        input: {
          editionId: open.editionId,
          freeSiteId: participant.siteIds[2],
          paidSites: [{ siteId: participant.siteIds[1], physicalVisits: false }],
          staffInformed: true,
          dataProtectionRead: true,
          idempotencyKey: desk,
        },
      },
    );
    expect(placed.errors).toBeUndefined();
    const seen = await readDraft(app, participant.owner, open);
    expect(seen.changesMeanwhile).toMatchObject(
      [/« Mairie annexe » a été inscrit entre-temps \(INS-2099-\d{6}\)/].map((text) => expect.stringMatching(text)),
    );
    expect(seen.problems).toMatchObject([
      { task: 'sites', field: `site.${first}`, message: expect.stringMatching(/INS-2099/) as string },
    ]);
    expect(seen.fields).toHaveLength(draft.fields.length);
  });

  it('is nobody else’s: another organisation finds none, and the operator reads none', async () => {
    const { draft } = await save({ contactName: 'Camille Martin' });
    const other = await givenParticipant(app, open, 'Autre ville');
    expect(await readDraft(app, other.owner, open)).toMatchObject({ id: null });
    await expect(save({ contactName: 'Intrus' }, { draftId: draft.id }, other.owner)).rejects.toThrow(/NOT_FOUND/);
    await expect(sendDraft(app, other.owner, open, draft)).rejects.toThrow(/NOT_FOUND/);
  });

  it('takes nothing once registrations are closed, and keeps what it holds', async () => {
    const closing = await givenOpenEdition(app, { number: 13 });
    const late = await givenParticipant(app, closing);
    await saveDraft(app, late.owner, closing, { values: { contactName: 'Camille Martin' } });
    await app.sql(`UPDATE edition SET state = 'draw' WHERE id = $1`, [closing.editionId]);
    const refused = await saveDraft(app, late.owner, closing, { values: { contactRole: 'Directrice' } });
    expect(refused.__typename).toBe('RegistrationClosed');
    expect((await readDraft(app, late.owner, closing)).fields).toHaveLength(1);
  });
});
