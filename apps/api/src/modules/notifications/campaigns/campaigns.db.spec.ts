import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../../testing/participants.js';
import { givenReaders } from '../../../testing/segment-readers.js';
import { runJobs } from '../../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { WorkerProcess } from '../../../testing/worker-process.js';

const draft = {
  segment: { state: 'confirmed' },
  subjectFr: 'Inscription de {structure} ({édition})',
  bodyFr: 'Bonjour {nom},\n\nVotre inscription {référence} pour {sites} est confirmée.',
  subjectEn: 'Registration of {organisation} ({edition})',
  bodyEn: 'Hello {name},\n\nYour registration {reference} for {sites} is confirmed.',
};
const begin = `mutation ($edition: UUID!, $draft: CampaignDraft!) { beginCampaign(editionId: $edition, draft: $draft) {
  __typename ... on CampaignSaved { campaign { id isSent segment { state } } } ... on InvalidInput { field message } } }`;
const save = `mutation ($id: UUID!, $draft: CampaignDraft!) { saveCampaign(id: $id, draft: $draft) { __typename ... on InvalidInput { field } } }`;
const send = `mutation ($id: UUID!, $people: Int!, $letters: Int!) { sendCampaign(id: $id, people: $people, letters: $letters) {
  __typename ... on CampaignSent { campaign { personCount letterCount } } ... on InvalidInput { field message } ... on RecipientsChanged { people letters } } }`;
const count = `query ($edition: UUID!, $filter: RegistrationFilter!) {
  segmentCount(editionId: $edition, filter: $filter) { registrations withoutPerson people letters unreachable }
  registrations(editionId: $edition, filter: $filter) { totalCount } }`;
const preview = `query ($id: UUID!, $recipient: RecipientChoice) { campaignPreview(campaignId: $id, recipient: $recipient) {
  __typename ... on CampaignPreview { recipient { name address } letters { language subject html text } } ... on InvalidInput { field message } } }`;
const log = `query ($id: UUID!) { campaign(id: $id) { isSent counts { toWrite skipped queued sent failed bounced } job { state done total } } }`;

describe('a message to a segment', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor & { operatorId: string; userId: string };
  let structure: Participant;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { ...person, operatorId: open.operatorId };
    structure = await givenParticipant(app, open, 'Rennes');
    // Two sites of one structure, one of another, whose owner is the same person; and a reader, who is written nothing.
    await givenReaders(app, open, structure);
  });
  afterAll(() => app.stop());

  const ask = async <Data>(query: string, variables: object, visitor: Visitor = administrator): Promise<Data> => {
    const { data, errors } = await app.graphql<Data>(visitor, query, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const begun = async (changes: object = {}): Promise<string> => {
    const { beginCampaign } = await ask<{ beginCampaign: { campaign: { id: string } } }>(begin, {
      edition: open.editionId,
      draft: { ...draft, ...changes },
    });
    return beginCampaign.campaign.id;
  };
  const press = async (id: string, people = 2, letters = 3) =>
    (await ask<{ sendCampaign: Record<string, unknown> }>(send, { id, people, letters })).sendCampaign;
  const mails = (id: string) =>
    app.sql<{ recipient: string; subject: string; text: string; organisation_id: string }>(
      'SELECT recipient, subject, text, organisation_id FROM mail_message WHERE campaign_id = $1 ORDER BY organisation_id, recipient',
      [id],
    );

  it('counts each person once, whatever they registered, and as many registrations as the list', async () => {
    for (const filter of [{}, { state: 'confirmed' }, { search: 'Rennes' }, { kind: 'paid' }]) {
      const counted = await ask<{ segmentCount: { registrations: number }; registrations: { totalCount: number } }>(
        count,
        {
          edition: open.editionId,
          filter,
        },
      );
      expect(counted.segmentCount.registrations).toBe(counted.registrations.totalCount);
    }
    expect(await ask(count, { edition: open.editionId, filter: { state: 'confirmed' } })).toMatchObject({
      segmentCount: { registrations: 3, withoutPerson: 0, people: 2, letters: 3, unreachable: 0 },
    });
  });

  it('counts apart the registrations of a structure that nobody registers for', async () => {
    const roles = await app.sql<{ user_id: string; role: string }>(
      'SELECT user_id, role FROM membership WHERE organisation_id = $1',
      [structure.organisationId],
    );
    await app.sql(`UPDATE membership SET role = 'reader' WHERE organisation_id = $1`, [structure.organisationId]);
    expect(await ask(count, { edition: open.editionId, filter: { state: 'confirmed' } })).toMatchObject({
      segmentCount: { registrations: 3, withoutPerson: 2, people: 1, letters: 1 },
    });
    for (const { user_id: userId, role } of roles) {
      await app.sql('UPDATE membership SET role = $3 WHERE organisation_id = $1 AND user_id = $2', [
        structure.organisationId,
        userId,
        role,
      ]);
    }
  });

  it('refuses fields that do not exist with their name, and values that nobody has before anything is sent', async () => {
    const unknown = await ask(begin, { edition: open.editionId, draft: { ...draft, bodyFr: 'Bonjour {prénom}' } });
    expect(unknown).toMatchObject({
      beginCampaign: { __typename: 'InvalidInput', field: 'bodyFr', message: expect.stringContaining('{prénom}') },
    });
    const id = await begun({ bodyEn: 'Answer before {deadline}' });
    expect(await press(id)).toMatchObject({ field: 'bodyEn', message: expect.stringContaining('3') });
    expect(await press(await begun({ subjectEn: '' }))).toMatchObject({ field: 'subjectEn' });
    expect(await press(await begun({ segment: { search: 'personne' } }))).toMatchObject({ field: 'segment' });
  });

  it('is shown exactly as it will be sent', async () => {
    const id = await begun();
    const recipient = { organisationId: structure.organisationId, userId: structure.owner.userId };
    const { campaignPreview } = await ask<{
      campaignPreview: { letters: { language: string; subject: string; html: string; text: string }[] };
    }>(preview, { id, recipient });
    expect(campaignPreview.letters.map(({ subject }) => subject)).toEqual([
      'Inscription de Rennes (2027)',
      'Registration of Rennes (2027)',
    ]);
    await press(id);
    await runJobs(app);
    const [mail] = await app.sql<{ html: string; text: string }>(
      'SELECT html, text FROM mail_message WHERE campaign_id = $1 AND organisation_id = $2 AND recipient = $3',
      [id, structure.organisationId, structure.email],
    );
    expect(mail).toEqual({ html: campaignPreview.letters[0]?.html, text: campaignPreview.letters[0]?.text });
    expect(mail?.text).toContain('INS-2027-000801 et INS-2027-000802');
  });

  it('leaves once, however many press at once, and does not change any more', async () => {
    const id = await begun();
    const presses = await Promise.all(Array.from({ length: 6 }, () => press(id)));
    expect(new Set(presses.map(({ __typename }) => __typename))).toEqual(new Set(['CampaignSent']));
    await runJobs(app);
    expect(await mails(id)).toHaveLength(3);
    expect(await ask(save, { id, draft })).toEqual({ saveCampaign: { __typename: 'TransitionRefused' } });
    expect(await press(id)).toMatchObject({ __typename: 'CampaignSent' });
    await runJobs(app);
    expect(await mails(id)).toHaveLength(3);
    expect(await ask(log, { id })).toEqual({
      campaign: {
        isSent: true,
        counts: { toWrite: 0, skipped: 0, queued: 3, sent: 0, failed: 0, bounced: 0 },
        job: { state: 'succeeded', done: 3, total: 3 },
      },
    });
  });

  it('is not sent to another number than was confirmed', async () => {
    const id = await begun();
    expect(await press(id, 1, 1)).toEqual({ __typename: 'RecipientsChanged', people: 2, letters: 3 });
    expect(await app.sql('SELECT 1 FROM campaign_recipient WHERE campaign_id = $1', [id])).toEqual([]);
    expect(await ask(log, { id })).toMatchObject({ campaign: { isSent: false } });
  });

  it('can be tried in one’s own mailbox, in both languages, without a copy for the structure', async () => {
    const id = await begun();
    await ask(
      `mutation ($id: UUID!) { sendCampaignTest(id: $id) { __typename ... on CampaignTestSent { address } } }`,
      { id },
    );
    const tests = await app.sql(
      `SELECT recipient, subject, organisation_id FROM mail_message WHERE kind = 'campaign_test' ORDER BY language DESC`,
    );
    expect(tests).toMatchObject([
      {
        recipient: 'admin@barometre.example',
        subject: expect.stringMatching(/^\[Essai\] Inscription/),
        organisation_id: null,
      },
      {
        recipient: 'admin@barometre.example',
        subject: expect.stringMatching(/^\[Test\] Registration/),
        organisation_id: null,
      },
    ]);
    expect(await mails(id)).toEqual([]);
  });

  it('skips a letter whose value was lost meanwhile, and says so', async () => {
    await app.sql(
      `UPDATE registration SET state = 'offered', offer_expires_at = now() + interval '3 days' WHERE edition_id = $1`,
      [open.editionId],
    );
    const id = await begun({ segment: {}, bodyFr: 'Avant le {date limite}', bodyEn: 'Before {deadline}' });
    expect(await press(id)).toMatchObject({ __typename: 'CampaignSent' });
    await app.sql(`UPDATE registration SET offer_expires_at = NULL WHERE organisation_id = $1`, [
      structure.organisationId,
    ]);
    await runJobs(app);
    expect(await ask(log, { id })).toMatchObject({ campaign: { counts: { toWrite: 0, skipped: 2, queued: 1 } } });
    await app.sql(`UPDATE registration SET state = 'confirmed', offer_expires_at = NULL WHERE edition_id = $1`, [
      open.editionId,
    ]);
  });

  it('is unknown to another operator, and closed to a participant', async () => {
    const id = await begun();
    const other = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@autre.example');
    await givenAdministrator(app, other.operatorId, userId);
    const theirs = { cookie, operatorId: other.operatorId };
    expect(await ask('query ($id: UUID!) { campaign(id: $id) { id } }', { id }, theirs)).toEqual({ campaign: null });
    const tried = await app.graphql(theirs, send, { id, people: 2, letters: 3 });
    expect(tried.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const refused = await app.graphql(structure.owner, log, { id });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('writes every letter once after its worker was killed in the middle', async () => {
    await app.sql(
      `INSERT INTO auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", language)
       SELECT gen_random_uuid(), 'Personne ' || n, 'foule' || n || '@mairie.example', false, now(), now(), 'fr' FROM generate_series(1, 700) n`,
    );
    await app.sql(
      `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at)
       SELECT $1, id, $2, 'member', now() FROM auth."user" WHERE email LIKE 'foule%'`,
      [structure.organisationId, open.operatorId],
    );
    const id = await begun();
    expect(await press(id, 702, 703)).toMatchObject({ __typename: 'CampaignSent' });
    let worker = WorkerProcess.start();
    const written = async () => (await mails(id)).length;
    await until(async () => (await written()) >= 100);
    await worker.kill();
    const halfway = await written();
    expect(halfway).toBeLessThan(703);
    worker = WorkerProcess.start();
    await until(async () => (await written()) >= 703);
    await worker.kill();
    const letters = await mails(id);
    expect(new Set(letters.map(({ recipient, organisation_id }) => recipient + organisation_id)).size).toBe(703);
    expect(letters).toHaveLength(703);
  }, 60_000);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
